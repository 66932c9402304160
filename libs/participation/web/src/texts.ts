import { createUseText, type Catalogue } from '@jamboree/platform-web';
import type en from './messages/en.json';

/** The texts of teams, submissions, receipts and public ideas. */
export const participationTexts: Catalogue = {
  scope: 'participation',
  load: { en: () => import('./messages/en.json'), de: () => import('./messages/de.json'), id: () => import('./messages/id.json') },
};

export type TextKey = keyof typeof en;

export const useText = createUseText<TextKey>('participation');
