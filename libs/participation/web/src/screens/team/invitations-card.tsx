import { Card, Notice, QueryView, useNow, useScreenQuery } from '@jamboree/platform-web';
import { useState } from 'react';
import { TeamInvitationsDocument, type TeamPartsFragment } from '../../gql/graphql.js';
import { useTeamingText } from '../../teaming-texts.js';
import { FreshLink } from './fresh-link.js';
import { InvitationForm } from './invitation-form.js';
import { InvitationRow } from './invitation-row.js';
import styles from './invitations-card.module.css';

interface InvitationsCardProps {
  readonly team: TeamPartsFragment;
  readonly zones: readonly { readonly city: string; readonly timeZone: string }[];
}

/** Invitation links: every member may pass one on; each has an end and a number of uses. */
export function InvitationsCard({ team, zones }: InvitationsCardProps) {
  const t = useTeamingText();
  const query = useScreenQuery(TeamInvitationsDocument, { teamId: team.id });
  const [fresh, setFresh] = useState<string | null>(null);
  const now = useNow(60_000);
  const free = team.maxSize - team.members.length;
  return (
    <Card title={t('invite.title')}>
      <QueryView query={query}>
        {({ teamInvitations }) => {
          const usable = (teamInvitations ?? []).filter(
            ({ revoked, declined, usesLeft, expiresAt }) => !revoked && !declined && usesLeft > 0 && Date.parse(expiresAt) > now,
          );
          return (
            <div className={styles['root']}>
              {fresh !== null && <FreshLink url={fresh} />}
              {usable.length > 0 && (
                <ul aria-label={t('invite.active')} className={styles['list']}>
                  {usable.map((invitation) => (
                    <InvitationRow key={invitation.id} invitation={invitation} zones={zones} />
                  ))}
                </ul>
              )}
              {free > 0 ? (
                <InvitationForm teamId={team.id} free={free} onMade={setFresh} />
              ) : (
                <Notice tone="info">{t('invite.full')}</Notice>
              )}
            </div>
          );
        }}
      </QueryView>
    </Card>
  );
}
