import { createUseText, type Catalogue } from '@jamboree/platform-web';
import type en from './messages/en.json';

export const matchingTexts: Catalogue = {
  scope: 'matching',
  load: {
    en: () => import('./messages/en.json'),
    de: () => import('./messages/de.json'),
    id: () => import('./messages/id.json'),
  },
};

export type TextKey = keyof typeof en;

export const useText = createUseText<TextKey>('matching');
