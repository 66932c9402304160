import { CityTimes } from '@jamboree/event-web';
import { Button, Card, useMutationWithId, useToast } from '@jamboree/platform-web';
import { useFinderText } from '../finder-texts.js';
import { AnswerInvitationDocument, type TeamSearchPartsFragment } from '../gql/graphql.js';
import styles from './asks.module.css';
import type { ScopeEvent } from './event-scope.js';
import { WhyNot } from './why-not.js';

type Invitation = TeamSearchPartsFragment['invitations'][number];

interface MyInvitationsProps {
  readonly event: ScopeEvent;
  readonly invitations: readonly Invitation[];
}

/** Teams that ask me; nothing while none does. */
export function MyInvitations({ event, invitations }: MyInvitationsProps) {
  const t = useFinderText();
  if (invitations.length === 0) return null;
  return (
    <Card title={t('invitations.title')} tone="brand">
      <ul className={styles['list']}>
        {invitations.map((invitation) => (
          <Row key={invitation.id} invitation={invitation} zones={event.zones} />
        ))}
      </ul>
    </Card>
  );
}

function Row({ invitation, zones }: { readonly invitation: Invitation; readonly zones: ScopeEvent['zones'] }) {
  const t = useFinderText();
  const say = useToast();
  const answer = useMutationWithId(AnswerInvitationDocument);
  const { id: invitationId, teamName: team, from, message, expiresAt } = invitation;
  const decline = async () => {
    if ((await answer.run({ invitationId, accept: false })).kind === 'done') say(t('declined'));
  };
  return (
    <li className={styles['row']}>
      <div className={styles['words']}>
        <p className={styles['who']}>
          {from === null ? t('invitations.team', { team }) : t('invitations.from', { name: from.displayName, team })}
        </p>
        {message !== '' && <p className={styles['message']}>{message}</p>}
        <p className={styles['until']}>
          {t('invitations.until')} <CityTimes at={expiresAt} zones={zones} />
        </p>
        <WhyNot trouble={answer.trouble} />
      </div>
      <div className={styles['actions']}>
        <Button loading={answer.busy} onClick={() => void answer.run({ invitationId, accept: true })}>
          {t('accept')}
        </Button>
        <Button variant="default" disabled={answer.busy} onClick={() => void decline()}>
          {t('decline')}
        </Button>
      </div>
    </li>
  );
}
