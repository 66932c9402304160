import { createUseText, type Catalogue } from '@jamboree/platform-web';
import type en from './messages/earned/en.json';

/** Texts of the certificates that people have earned. */
export const earnedTexts: Catalogue = {
  scope: 'earned',
  load: {
    en: () => import('./messages/earned/en.json'),
    de: () => import('./messages/earned/de.json'),
    id: () => import('./messages/earned/id.json'),
  },
};

export const useEarnedText = createUseText<keyof typeof en>('earned');
