import { createUseText, type Catalogue } from '@jamboree/platform-web';
import type en from './messages/profile/en.json';

/** Texts of profiles, with the names of skills, roles and sectors: a page without people does not load them. */
export const profileTexts: Catalogue = {
  scope: 'profile',
  load: {
    en: () => import('./messages/profile/en.json'),
    de: () => import('./messages/profile/de.json'),
    id: () => import('./messages/profile/id.json'),
  },
};

export const useProfileText = createUseText<keyof typeof en>('profile');
