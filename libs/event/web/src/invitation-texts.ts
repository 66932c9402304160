import { createUseText, type Catalogue } from '@jamboree/platform-web';
import type en from './messages/invitations/en.json';

/** Texts of invitations to roles, for those who send and those who answer them. */
export const invitationTexts: Catalogue = {
  scope: 'invitations',
  load: {
    en: () => import('./messages/invitations/en.json'),
    de: () => import('./messages/invitations/de.json'),
    id: () => import('./messages/invitations/id.json'),
  },
};

export const useInvitationText = createUseText<keyof typeof en>('invitations');
