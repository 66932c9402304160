import { createUseText, type Catalogue } from '@jamboree/platform-web';
import type en from '../messages/form/en.json';

/** Texts of fields being filled in, and of answers being read. */
export const formTexts: Catalogue = {
  scope: 'form',
  load: {
    en: () => import('../messages/form/en.json'),
    de: () => import('../messages/form/de.json'),
    id: () => import('../messages/form/id.json'),
  },
};

export const useFormText = createUseText<keyof typeof en>('form');
