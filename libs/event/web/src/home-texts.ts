import { createUseText, type Catalogue } from '@jamboree/platform-web';
import type en from './messages/home/en.json';

/** Texts of the front page, which no other page has to wait for. */
export const homeTexts: Catalogue = {
  scope: 'home',
  load: {
    en: () => import('./messages/home/en.json'),
    de: () => import('./messages/home/de.json'),
    id: () => import('./messages/home/id.json'),
  },
};

export const useHomeText = createUseText<keyof typeof en>('home');
