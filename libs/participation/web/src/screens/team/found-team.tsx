import { AppLink, ButtonLink, Card, PageHead, useLocalized } from '@jamboree/platform-web';
import { ClosedPhase, eventPath } from '@jamboree/event-web';
import type { ScopeEvent } from '../../components/event-scope.js';
import { MyInvitations } from '../../components/my-invitations.js';
import { useFinderText } from '../../finder-texts.js';
import type { TeamSearchPartsFragment } from '../../gql/graphql.js';
import { finderPath, submissionPath } from '../../paths.js';
import { useTeamingText } from '../../teaming-texts.js';
import { InvitationLinkForm } from './invitation-link-form.js';
import { TeamForm } from './team-form.js';
import { windowAround } from '../../components/phase-window.js';
import styles from './team.module.css';
import { useFoundTeam } from './use-found-team.js';

/** For somebody without a team: found one, answer one that asks, look for one, come in by a link, or begin alone. */
export function FoundTeam({ event, search }: { readonly event: ScopeEvent; readonly search: TeamSearchPartsFragment | null }) {
  const t = useTeamingText();
  const find = useFinderText();
  const localized = useLocalized();
  const founding = useFoundTeam(event);
  const may = event.viewerMay.includes('team:create') || event.viewerMay.includes('event:join');
  return (
    <>
      <PageHead
        above={<AppLink to={eventPath(event.slug)}>{localized(event.title)}</AppLink>}
        title={t('team.found.title')}
        lead={t('team.found.lead', { min: event.teamMin, max: event.teamMax })}
      />
      <div className={styles['columns']}>
        <Card title={t('team.found.card')}>
          {may ? (
            <TeamForm
              initial={{ name: '', pitch: '' }}
              submitLabel={t('team.found.submit')}
              busy={founding.busy}
              trouble={founding.trouble}
              onSubmit={(values) => void founding.found(values)}
            />
          ) : (
            <TeamsClosed event={event} />
          )}
        </Card>
        <div className={styles['aside']}>
          {search !== null && <MyInvitations event={event} invitations={search.invitations} />}
          <Card title={find('find.title')}>
            <p>{find('find.text')}</p>
            <p className={styles['after']}>
              <ButtonLink to={finderPath(event.slug)} variant="default">
                {find('find.action')}
              </ButtonLink>
            </p>
          </Card>
          <Card title={t('team.haveLink.title')} tone="sunken">
            <InvitationLinkForm />
          </Card>
          {may && (
            <Card title={t('team.alone.title')} tone="sunken">
              <p>{t('team.alone.text')}</p>
              <p className={styles['after']}>
                <ButtonLink to={submissionPath(event.slug)} variant="default">
                  {t('team.alone.action')}
                </ButtonLink>
              </p>
            </Card>
          )}
        </div>
      </div>
    </>
  );
}

function TeamsClosed({ event }: { readonly event: ScopeEvent }) {
  const { closed, next } = windowAround(event.phases, 'team:create');
  return (
    <ClosedPhase
      window={{
        open: false,
        kind: closed === null ? 'NOT_YET' : 'CLOSED',
        closedAt: closed?.closesAt ?? null,
        closesAt: null,
        nextPhase: next,
        lateEntryPossible: false,
      }}
      zones={event.zones}
    />
  );
}
