import { createUseText, type Catalogue } from '@jamboree/platform-web';
import type en from './messages/en.json';

/** The texts of jurors and of those who look after a jury. */
export const judgingTexts: Catalogue = {
  scope: 'judging',
  load: { en: () => import('./messages/en.json'), de: () => import('./messages/de.json'), id: () => import('./messages/id.json') },
};

export type TextKey = keyof typeof en;

export const useText = createUseText<TextKey>('judging');
