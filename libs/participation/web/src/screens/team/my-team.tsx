import { AppLink, Button, Card, PageHead, useLocalized, useMutationWithId } from '@jamboree/platform-web';
import { eventPath } from '@jamboree/event-web';
import { useState } from 'react';
import type { ScopeEvent } from '../../components/event-scope.js';
import { SeatRow } from '../../components/seat-row.js';
import { TeamFreeze } from '../../components/team-freeze.js';
import { UpdateTeamDocument, type TeamPartsFragment } from '../../gql/graphql.js';
import { useTeamingText } from '../../teaming-texts.js';
import { useText } from '../../texts.js';
import { InvitationsCard } from './invitations-card.js';
import { LeaveTeam } from './leave-team.js';
import { MembersCard } from './members-card.js';
import { NextStepCard } from './next-step-card.js';
import { OpeningCard } from './opening-card.js';
import { RequestsCard } from './requests-card.js';
import { TeamForm } from './team-form.js';
import styles from './team.module.css';

interface MyTeamProps {
  readonly event: ScopeEvent;
  readonly team: TeamPartsFragment;
  readonly meId: string;
}

export function MyTeam({ event, team, meId }: MyTeamProps) {
  const t = useTeamingText();
  const localized = useLocalized();
  const [editing, setEditing] = useState(false);
  return (
    <>
      <PageHead
        above={<AppLink to={eventPath(event.slug)}>{localized(event.title)}</AppLink>}
        title={team.name}
        lead={team.pitch === '' ? undefined : team.pitch}
        actions={
          team.viewerIsLead &&
          !editing && (
            <Button variant="default" onClick={() => setEditing(true)}>
              {t('team.edit')}
            </Button>
          )
        }
      />
      <div className={styles['columns']}>
        <div className={styles['main']}>
          {editing && <EditTeam team={team} onDone={() => setEditing(false)} />}
          <Card title={t('team.members')} aside={<SeatRow taken={team.members.length} seats={team.maxSize} />}>
            <MembersCard team={team} meId={meId} />
          </Card>
          <LeaveTeam team={team} />
          <p className="small dimmed">
            <TeamFreeze event={event} />
          </p>
        </div>
        <div className={styles['aside']}>
          {team.viewerIsLead && <RequestsCard teamId={team.id} />}
          <NextStepCard slug={event.slug} team={team} />
          <OpeningCard event={event} team={team} />
          <InvitationsCard team={team} zones={event.zones} />
        </div>
      </div>
    </>
  );
}

function EditTeam({ team, onDone }: { readonly team: TeamPartsFragment; readonly onDone: () => void }) {
  const t = useTeamingText();
  const text = useText();
  const update = useMutationWithId(UpdateTeamDocument);
  return (
    <Card title={t('team.edit')}>
      <TeamForm
        initial={team}
        submitLabel={t('team.save')}
        busy={update.busy}
        trouble={update.trouble}
        onSubmit={({ name, pitch }) =>
          void update.run({ teamId: team.id, expectedVersion: team.version, name, pitch }).then(({ kind }) => kind === 'done' && onDone())
        }
        other={
          <Button variant="subtle" onClick={onDone}>
            {text('cancel')}
          </Button>
        }
      />
    </Card>
  );
}
