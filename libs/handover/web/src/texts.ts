import { createUseText, type Catalogue } from '@jamboree/platform-web';
import type en from './messages/en.json';

/** The texts of shortlists and results. */
export const handoverTexts: Catalogue = {
  scope: 'handover',
  load: { en: () => import('./messages/en.json'), de: () => import('./messages/de.json'), id: () => import('./messages/id.json') },
};

export type TextKey = keyof typeof en;

export const useText = createUseText<TextKey>('handover');
