import { createUseText, type Catalogue } from '@jamboree/platform-web';
import type en from './messages/checks/en.json';

/** Texts of what organisers check: hints, and what follows from them. */
export const checksTexts: Catalogue = {
  scope: 'checks',
  load: {
    en: () => import('./messages/checks/en.json'),
    de: () => import('./messages/checks/de.json'),
    id: () => import('./messages/checks/id.json'),
  },
};

export const useChecksText = createUseText<keyof typeof en>('checks');
