import { ClosedPhase, eventPath } from '@jamboree/event-web';
import {
  AppLink,
  ButtonLink,
  EmptyState,
  Page,
  PageHead,
  QueryView,
  useLocalized,
  useScreenQuery,
  type ScreenProps,
} from '@jamboree/platform-web';
import { MentoringScope, type MentoringEvent } from '../../components/mentoring-scope.js';
import { MentorsStartDocument, type MentorsStartQuery } from '../../gql/graphql.js';
import { mentoringPath } from '../../paths.js';
import { useText } from '../../texts.js';
import { MentorList } from './mentor-list.js';
import styles from './mentors.module.css';
import { MyTalks } from './my-talks.js';
import { OpenSlots } from './open-slots.js';
import { readSlotView, type SlotView } from './slot-address.js';
import { TopicWait } from './topic-wait.js';
import { WalkInDesks } from './walk-in-desks.js';

/** Who mentors here, and when one can talk to them. */
export function Screen({ params, search }: ScreenProps<'slug'>) {
  const t = useText();
  return (
    <MentoringScope slug={params.slug}>
      {(event) => (
        <Page title={t('title')}>
          <Mentors event={event} view={readSlotView(search)} />
        </Page>
      )}
    </MentoringScope>
  );
}

function Mentors({ event, view }: { readonly event: MentoringEvent; readonly view: SlotView }) {
  const t = useText();
  const localized = useLocalized();
  const query = useScreenQuery(MentorsStartDocument, { eventId: event.id });
  return (
    <>
      <PageHead
        above={<AppLink to={eventPath(event.slug)}>{localized(event.title)}</AppLink>}
        title={t('title')}
        lead={t('lead')}
        actions={
          event.viewerRoles.includes('MENTOR') && (
            <ButtonLink to={mentoringPath(event.slug)} variant="default">
              {t('toDesk')}
            </ButtonLink>
          )
        }
      />
      <QueryView query={query}>{(start) => <Start event={event} view={view} start={start} />}</QueryView>
    </>
  );
}

interface StartProps {
  readonly event: MentoringEvent;
  readonly view: SlotView;
  readonly start: MentorsStartQuery;
}

function Start({ event, view, start }: StartProps) {
  const t = useText();
  const mentors = start.mentors.edges.map(({ node }) => node);
  const talks = start.myMentorTalks.edges.map(({ node }) => node);
  const { myMentoring: mine } = start;
  const belongs = event.viewerRoles.length > 0;
  if (mentors.length === 0 && talks.length === 0) return <EmptyState title={t('empty.mentors')} />;
  return (
    <div className={styles['root']}>
      {mine && belongs && <ClosedPhase window={mine.window} zones={event.zones} />}
      {belongs && <WalkInDesks event={event} />}
      {talks.length > 0 && <MyTalks event={event} talks={talks} />}
      <MentorList event={event} mentors={mentors} view={view} awaited={mine?.awaited ?? []} />
      {mine && event.viewerMay.includes('mentoring:book') && (
        <TopicWait eventId={event.id} mentors={mentors} awaited={mine.awaitedTopics} />
      )}
      {belongs && mine && <OpenSlots event={event} view={view} mentors={mentors} mine={mine} />}
      {!belongs && <p className="dimmed">{t('forParticipants')}</p>}
    </div>
  );
}
