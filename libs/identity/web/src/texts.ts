import { createUseText, type Catalogue } from '@jamboree/platform-web';
import type en from './messages/en.json';

export const identityTexts: Catalogue = {
  scope: 'identity',
  load: {
    en: () => import('./messages/en.json'),
    de: () => import('./messages/de.json'),
    id: () => import('./messages/id.json'),
  },
};

export const useText = createUseText<keyof typeof en>('identity');
