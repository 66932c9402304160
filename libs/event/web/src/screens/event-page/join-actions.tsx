import { signInPath, useSession } from '@jamboree/identity-web';
import { Button, ButtonLink, TroubleNotice, useGo, useMutationWithId, useScreenQuery, useToast } from '@jamboree/platform-web';
import { EventApplicationDocument, EventOutcomeDocument, JoinEventDocument } from '../../gql/graphql.js';
import { eventPath, managePath } from '../../paths.js';
import { useEventText } from '../../texts.js';
import styles from './join-actions.module.css';
import type { EventPageEvent } from './event-page.screen.js';

/** The one thing to do next on this event, for whoever is looking. */
export function JoinActions({ event }: { readonly event: EventPageEvent }) {
  const t = useEventText();
  const toast = useToast();
  const go = useGo();
  const { me } = useSession();
  const join = useMutationWithId(JoinEventDocument);
  const released = useReleased(event);
  const roles = event.viewerRoles;
  const joinable = event.viewerMay.includes('event:join') && !roles.includes('PARTICIPANT');
  const enter = async () => {
    const outcome = await join.run({ eventId: event.id });
    if (outcome.kind !== 'done') return;
    toast(t('join.done'));
    go(eventPath(event.slug, 'team'));
  };
  return (
    <div className={styles['root']}>
      <TroubleNotice trouble={join.trouble} />
      <div className={styles['row']}>
        {roles.includes('ORGANISER') && <ButtonLink to={managePath(event.slug)}>{t('join.manage')}</ButtonLink>}
        {roles.includes('PARTICIPANT') && (
          <>
            <ButtonLink to={eventPath(event.slug, 'submission')}>{t('join.toIdea')}</ButtonLink>
            <ButtonLink to={eventPath(event.slug, 'team')} variant="default">
              {t('join.toTeam')}
            </ButtonLink>
          </>
        )}
        {(roles.includes('JUROR') || roles.includes('CHIEF_JUROR')) && <ButtonLink to="/jury">{t('join.toQueue')}</ButtonLink>}
        {event.registrationMode === 'APPLICATION' && me !== null && !roles.includes('PARTICIPANT') && <ToApplication event={event} />}
        {event.registrationMode === 'OPEN' && joinable && me !== null && (
          <Button loading={join.busy} onClick={() => void enter()} variant={roles.length > 0 ? 'default' : 'filled'}>
            {t('join.join')}
          </Button>
        )}
        {me === null && isOpen(event) && (
          <ButtonLink to={signInPath(eventPath(event.slug, event.registrationMode === 'OPEN' ? undefined : 'apply'))}>
            {t('join.signIn')}
          </ButtonLink>
        )}
        {released && <ButtonLink to={eventPath(event.slug, 'results')}>{t('join.outcome')}</ButtonLink>}
        {(event.state === 'RESULTS' || event.state === 'FOLLOW_UP' || event.state === 'ARCHIVED') && (
          <ButtonLink to={eventPath(event.slug, 'ideas')} variant={released ? 'default' : 'filled'}>
            {t('join.results')}
          </ButtonLink>
        )}
        {event.challenges.length > 0 && (
          <ButtonLink to={`${eventPath(event.slug)}#challenges`} variant="default">
            {t('join.challenges', { count: event.challenges.length })}
          </ButtonLink>
        )}
      </div>
    </div>
  );
}

/** The way to apply while that is possible, and to what has become of it. */
function ToApplication({ event }: { readonly event: EventPageEvent }) {
  const t = useEventText();
  const { data } = useScreenQuery(EventApplicationDocument, { eventId: event.id });
  if (data === undefined) return null;
  const sent = data.myApplication !== null && data.myApplication.state !== 'WITHDRAWN';
  if (!sent && !event.viewerMay.includes('event:join')) return null;
  return <ButtonLink to={eventPath(event.slug, 'apply')}>{t(sent ? 'join.application' : 'join.apply')}</ButtonLink>;
}

/** Whether joining grants somebody something: before results, while a phase lets people in or the visitor may sign in to find out. */
function isOpen(event: EventPageEvent): boolean {
  return event.state === 'PUBLISHED' || event.state === 'RUNNING';
}

/** Whether everybody can read which ideas were chosen. Not asked before there can be a decision. */
function useReleased({ id, state }: EventPageEvent): boolean {
  const early = state === 'DRAFT' || state === 'PUBLISHED' || state === 'CANCELLED';
  const { data } = useScreenQuery(EventOutcomeDocument, { eventId: id }, { pause: early });
  return (data?.shortlist?.releasedAt ?? null) !== null;
}
