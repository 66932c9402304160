import { createUseText, type Catalogue } from '@jamboree/platform-web';
import type en from './messages/site/en.json';

/** Texts of challenges, their questions, partners and frequent questions, as they are read and written. */
export const siteTexts: Catalogue = {
  scope: 'site',
  load: {
    en: () => import('./messages/site/en.json'),
    de: () => import('./messages/site/de.json'),
    id: () => import('./messages/site/id.json'),
  },
};

export const useSiteText = createUseText<keyof typeof en>('site');
