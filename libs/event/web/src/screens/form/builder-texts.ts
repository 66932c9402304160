import { createUseText, type Catalogue } from '@jamboree/platform-web';
import type en from '../../messages/builder/en.json';

/** Texts of the screen on which forms are made. */
export const builderTexts: Catalogue = {
  scope: 'builder',
  load: {
    en: () => import('../../messages/builder/en.json'),
    de: () => import('../../messages/builder/de.json'),
    id: () => import('../../messages/builder/id.json'),
  },
};

export const useBuilderText = createUseText<keyof typeof en>('builder');
