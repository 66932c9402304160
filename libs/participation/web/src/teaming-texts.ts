import { createUseText, type Catalogue } from '@jamboree/platform-web';
import type en from './messages/teaming/en.json';

/** Texts of teams as they are founded, joined and led. */
export const teamingTexts: Catalogue = {
  scope: 'teaming',
  load: {
    en: () => import('./messages/teaming/en.json'),
    de: () => import('./messages/teaming/de.json'),
    id: () => import('./messages/teaming/id.json'),
  },
};

export type TeamingTextKey = keyof typeof en;

export const useTeamingText = createUseText<TeamingTextKey>('teaming');
