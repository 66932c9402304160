import { createUseText, type Catalogue } from '@jamboree/platform-web';
import type en from './messages/writing/en.json';

/** Texts of the editor of a submission. */
export const writingTexts: Catalogue = {
  scope: 'writing',
  load: {
    en: () => import('./messages/writing/en.json'),
    de: () => import('./messages/writing/de.json'),
    id: () => import('./messages/writing/id.json'),
  },
};

export const useWritingText = createUseText<keyof typeof en>('writing');
