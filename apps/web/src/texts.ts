import { createUseText, type Catalogue } from '@jamboree/platform-web';
import type en from './messages/en.json';

/** The names of the pages in the shell: only the app knows which pages exist. */
export const appTexts: Catalogue = {
  scope: 'app',
  load: {
    en: () => import('./messages/en.json'),
    de: () => import('./messages/de.json'),
    id: () => import('./messages/id.json'),
  },
};

export const useText = createUseText<keyof typeof en>('app');
