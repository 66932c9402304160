import { CityTimes } from '@jamboree/event-web';
import { Button, TroubleNotice, useMutationWithId } from '@jamboree/platform-web';
import { RevokeInvitationDocument, type InvitationPartsFragment } from '../../gql/graphql.js';
import { useFinderText } from '../../finder-texts.js';
import { useTeamingText } from '../../teaming-texts.js';
import styles from './invitations-card.module.css';

interface InvitationRowProps {
  readonly invitation: InvitationPartsFragment;
  readonly zones: readonly { readonly city: string; readonly timeZone: string }[];
}

/** One link that still works, for how many and until when, or a question to one person; it can be withdrawn. */
export function InvitationRow({ invitation, zones }: InvitationRowProps) {
  const t = useTeamingText();
  const find = useFinderText();
  const revoke = useMutationWithId(RevokeInvitationDocument);
  return (
    <li className={styles['row']}>
      <div className={styles['words']}>
        <p className={styles['uses']}>
          {invitation.invitee === null
            ? t('invite.left', { count: invitation.usesLeft })
            : find('personal.to', { name: invitation.invitee.displayName })}
        </p>
        <p className={styles['until']}>
          {t('invite.until')} <CityTimes at={invitation.expiresAt} zones={zones} />
        </p>
        <TroubleNotice trouble={revoke.trouble} />
      </div>
      <Button variant="subtle" color="bad" loading={revoke.busy} onClick={() => void revoke.run({ invitationId: invitation.id })}>
        {t('invite.revoke')}
      </Button>
    </li>
  );
}
