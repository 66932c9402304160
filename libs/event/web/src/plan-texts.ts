import { createUseText, type Catalogue } from '@jamboree/platform-web';
import type en from './messages/plan/en.json';

/** Texts of the phase editor alone. */
export const planTexts: Catalogue = {
  scope: 'plan',
  load: {
    en: () => import('./messages/plan/en.json'),
    de: () => import('./messages/plan/de.json'),
    id: () => import('./messages/plan/id.json'),
  },
};

export const usePlanText = createUseText<keyof typeof en>('plan');
