import {
  Button,
  ButtonLink,
  EmptyState,
  NotFoundPage,
  Page,
  PageHead,
  QueryView,
  SelectField,
  useLocale,
  useLocalized,
  useNow,
  useScreenQuery,
  type ScreenProps,
} from '@jamboree/platform-web';
import { MINUTE } from '@jamboree/kernel';
import { CalendarDays } from 'lucide-react';
import { useState } from 'react';
import { EventFrame } from '../../frames/event-frame.js';
import { EventScheduleDocument, type EventScheduleQuery } from '../../gql/graphql.js';
import { eventPath, managePath } from '../../paths.js';
import { useScheduleText } from '../../schedule-texts.js';
import { clocksOf } from '../../time/clocks-of.js';
import { clockIn, momentOf } from '../../time/moments.js';
import { CalendarBox } from './calendar-box.js';
import { EntryCard } from './entry-card.js';
import { byDay, entryTimes } from './schedule-days.js';
import styles from './schedule.module.css';

type ScheduledEvent = NonNullable<EventScheduleQuery['event']>;
export type Entry = NonNullable<EventScheduleQuery['schedule']>['edges'][number]['node'];

/** Talks and milestones of an event, day by day, in every city's time. */
export function Screen({ params }: ScreenProps<'slug'>) {
  const [trackId, setTrackId] = useState<string | null>(null);
  const [after, setAfter] = useState<string | null>(null);
  const query = useScreenQuery(EventScheduleDocument, { slug: params.slug, trackId, after });
  return (
    <QueryView query={query}>
      {({ event, schedule }) =>
        event === null || schedule === null ? (
          <NotFoundPage />
        ) : (
          <EventFrame event={event}>
            <Schedule
              event={event}
              schedule={schedule}
              trackId={trackId}
              onTrack={(track) => {
                setTrackId(track);
                setAfter(null);
              }}
              begun={after !== null}
              onPage={setAfter}
            />
          </EventFrame>
        )
      }
    </QueryView>
  );
}

interface ScheduleProps {
  readonly event: ScheduledEvent;
  readonly schedule: NonNullable<EventScheduleQuery['schedule']>;
  readonly trackId: string | null;
  readonly onTrack: (trackId: string | null) => void;
  /** Whether this is not the first page. */
  readonly begun: boolean;
  readonly onPage: (after: string | null) => void;
}

function Schedule({ event, schedule, trackId, onTrack, begun, onPage }: ScheduleProps) {
  const t = useScheduleText();
  const locale = useLocale();
  const localized = useLocalized();
  const now = useNow(MINUTE);
  const zones = clocksOf(event);
  const entries = schedule.edges.map(({ node }) => node);
  const times = entryTimes(entries, now);
  const { hasNextPage, endCursor } = schedule.pageInfo;
  return (
    <Page title={`${t('page.title')} · ${localized(event.title)}`} description={t('page.description', { event: localized(event.title) })}>
      <PageHead
        title={t('page.title')}
        lead={t('page.lead')}
        actions={
          event.viewerRoles.includes('ORGANISER') ? (
            <ButtonLink to={managePath(event.slug, 'schedule')} variant="default">
              {t('page.edit')}
            </ButtonLink>
          ) : undefined
        }
      />
      <div className={styles['root']}>
        <div className={styles['days']}>
          {event.tracks.length > 0 && (
            <SelectField
              className={styles['filter']}
              label={t('page.track')}
              value={trackId ?? ''}
              onChange={(change) => onTrack(change.currentTarget.value === '' ? null : change.currentTarget.value)}
              data={[
                { value: '', label: t('page.allTracks') },
                ...event.tracks.map(({ id, title }) => ({ value: id, label: localized(title) })),
              ]}
            />
          )}
          {begun && (
            <Button variant="subtle" onClick={() => onPage(null)}>
              {t('page.fromStart')}
            </Button>
          )}
          {entries.length === 0 && (
            <EmptyState
              icon={CalendarDays}
              level={2}
              title={t(trackId === null ? 'page.empty' : 'page.emptyTrack')}
              action={<ButtonLink to={`${eventPath(event.slug)}#schedule`}>{t('page.toPhases')}</ButtonLink>}
            />
          )}
          {byDay(entries, zones[0].timeZone).map(({ date, entries: ofDay }) => {
            const shown = clockIn(momentOf(ofDay[0]?.startsAt ?? ''), zones[0], locale).date;
            return (
              <section key={date} aria-labelledby={`day-${date}`} className={styles['day']}>
                <h2 id={`day-${date}`} className={styles['date']}>
                  {shown}
                </h2>
                <ol className={styles['list']}>
                  {ofDay.map((entry) => (
                    <li key={entry.id}>
                      <EntryCard event={event} entry={entry} time={times.get(entry.id) ?? 'later'} date={shown} />
                    </li>
                  ))}
                </ol>
              </section>
            );
          })}
          {hasNextPage && (
            <Button variant="default" onClick={() => onPage(endCursor ?? null)}>
              {t('page.later')}
            </Button>
          )}
        </div>
        <CalendarBox slug={event.slug} />
      </div>
    </Page>
  );
}
