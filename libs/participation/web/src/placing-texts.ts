import { createUseText, type Catalogue } from '@jamboree/platform-web';
import type en from './messages/placing/en.json';

/** Texts of the organiser's page about teams. */
export const placingTexts: Catalogue = {
  scope: 'placing',
  load: {
    en: () => import('./messages/placing/en.json'),
    de: () => import('./messages/placing/de.json'),
    id: () => import('./messages/placing/id.json'),
  },
};

export const usePlacingText = createUseText<keyof typeof en>('placing');
