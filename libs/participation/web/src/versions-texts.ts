import { createUseText, type Catalogue } from '@jamboree/platform-web';
import type en from './messages/versions/en.json';

/** Texts of the history of a submission. */
export const versionsTexts: Catalogue = {
  scope: 'versions',
  load: {
    en: () => import('./messages/versions/en.json'),
    de: () => import('./messages/versions/de.json'),
    id: () => import('./messages/versions/id.json'),
  },
};

export const useVersionsText = createUseText<keyof typeof en>('versions');
