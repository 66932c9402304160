import { createUseText, type Catalogue } from '@jamboree/platform-web';
import type en from './messages/finder/en.json';

/** Texts of the search for teams and people: public pages do not load them. */
export const finderTexts: Catalogue = {
  scope: 'finder',
  load: {
    en: () => import('./messages/finder/en.json'),
    de: () => import('./messages/finder/de.json'),
    id: () => import('./messages/finder/id.json'),
  },
};

export type FinderTextKey = keyof typeof en;

export const useFinderText = createUseText<FinderTextKey>('finder');
