import { createUseText, type Catalogue } from '@jamboree/platform-web';
import type en from './messages/voting/en.json';

/** Texts of the audience's vote. */
export const votingTexts: Catalogue = {
  scope: 'voting',
  load: {
    en: () => import('./messages/voting/en.json'),
    de: () => import('./messages/voting/de.json'),
    id: () => import('./messages/voting/id.json'),
  },
};

export const useVotingText = createUseText<keyof typeof en>('voting');
