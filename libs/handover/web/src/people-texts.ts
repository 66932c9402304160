import { createUseText, type Catalogue } from '@jamboree/platform-web';
import type en from './messages/people/en.json';

/** The texts of lists of people that come in or go out. */
export const peopleTexts: Catalogue = {
  scope: 'people-lists',
  load: {
    en: () => import('./messages/people/en.json'),
    de: () => import('./messages/people/de.json'),
    id: () => import('./messages/people/id.json'),
  },
};

export type PeopleTextKey = keyof typeof en;

export const usePeopleText = createUseText<PeopleTextKey>('people-lists');
