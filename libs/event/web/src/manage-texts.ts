import { createUseText, type Catalogue } from '@jamboree/platform-web';
import type en from './messages/manage/en.json';

/** Texts of the pages behind sign-in: a visitor's page does not load them. */
export const manageTexts: Catalogue = {
  scope: 'manage',
  load: {
    en: () => import('./messages/manage/en.json'),
    de: () => import('./messages/manage/de.json'),
    id: () => import('./messages/manage/id.json'),
  },
};

export const useManageText = createUseText<keyof typeof en>('manage');
