import { createUseText, type Catalogue } from '@jamboree/platform-web';
import type en from './messages/late/en.json';

/** Texts of asking for a late entry, and of answering. */
export const lateTexts: Catalogue = {
  scope: 'late',
  load: {
    en: () => import('./messages/late/en.json'),
    de: () => import('./messages/late/de.json'),
    id: () => import('./messages/late/id.json'),
  },
};

export const useLateText = createUseText<keyof typeof en>('late');
