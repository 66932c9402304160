import { AppLink, ButtonLink, Card, PageHead, useLocalized } from '@jamboree/platform-web';
import { ClosedPhase, eventPath } from '@jamboree/event-web';
import type { ScopeEvent } from '../../components/event-scope.js';
import { submissionPath } from '../../paths.js';
import { useText } from '../../texts.js';
import { InvitationLinkForm } from './invitation-link-form.js';
import { TeamForm } from './team-form.js';
import { windowAround } from '../../components/phase-window.js';
import styles from './team.module.css';
import { useFoundTeam } from './use-found-team.js';

/** For somebody without a team: found one, come in by a link, or begin alone. */
export function FoundTeam({ event }: { readonly event: ScopeEvent }) {
  const t = useText();
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
