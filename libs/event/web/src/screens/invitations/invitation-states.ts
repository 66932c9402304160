import type { TagTone } from '@jamboree/platform-web';
import type { InvitationRowPartsFragment } from '../../gql/graphql.js';

type State = InvitationRowPartsFragment['state'];

export const INVITATION_STATES = ['OPEN', 'ACCEPTED', 'DECLINED', 'EXPIRED', 'REVOKED', 'BOUNCED'] as const satisfies readonly State[];

export const TONE_OF: Readonly<Record<State, TagTone>> = {
  OPEN: 'info',
  ACCEPTED: 'ok',
  DECLINED: 'plain',
  EXPIRED: 'warn',
  REVOKED: 'plain',
  BOUNCED: 'bad',
};
