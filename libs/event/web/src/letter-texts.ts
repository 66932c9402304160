import { createUseText, type Catalogue } from '@jamboree/platform-web';
import type en from './messages/letters/en.json';

/** Texts of messages and announcements, for those who write them. */
export const letterTexts: Catalogue = {
  scope: 'letters',
  load: {
    en: () => import('./messages/letters/en.json'),
    de: () => import('./messages/letters/de.json'),
    id: () => import('./messages/letters/id.json'),
  },
};

export const useLetterText = createUseText<keyof typeof en>('letters');
