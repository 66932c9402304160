import { createUseText, type Catalogue } from '@jamboree/platform-web';
import type en from './messages/instance/en.json';

/** Texts for administrators of the instance alone. */
export const instanceTexts: Catalogue = {
  scope: 'instance',
  load: {
    en: () => import('./messages/instance/en.json'),
    de: () => import('./messages/instance/de.json'),
    id: () => import('./messages/instance/id.json'),
  },
};

export const useInstanceText = createUseText<keyof typeof en>('instance');
