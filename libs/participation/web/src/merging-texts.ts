import { createUseText, type Catalogue } from '@jamboree/platform-web';
import type en from './messages/merging/en.json';

/** Texts of two entries that become one: for organisers who do it, and for the teams that it concerns. */
export const mergingTexts: Catalogue = {
  scope: 'merging',
  load: {
    en: () => import('./messages/merging/en.json'),
    de: () => import('./messages/merging/de.json'),
    id: () => import('./messages/merging/id.json'),
  },
};

export const useMergingText = createUseText<keyof typeof en>('merging');
