import { createUseText, type Catalogue } from '@jamboree/platform-web';
import type en from './messages/en.json';

export const eventTexts: Catalogue = {
  scope: 'event',
  load: {
    en: () => import('./messages/en.json'),
    de: () => import('./messages/de.json'),
    id: () => import('./messages/id.json'),
  },
};

export const useEventText = createUseText<keyof typeof en>('event');
