import { Button, ButtonLink, EmptyState, QueryView, Tag, useLocalized, useScreenQuery, type ScreenProps } from '@jamboree/platform-web';
import { CalendarDays, Pencil, Plus } from 'lucide-react';
import { useState } from 'react';
import { ManageFrame, type ManagedEvent } from '../../frames/manage-frame.js';
import { EventScheduleDocument, type ScheduleEntryPartsFragment } from '../../gql/graphql.js';
import { eventPath } from '../../paths.js';
import { isEnded } from '../../phases/phase-facts.js';
import { useScheduleText } from '../../schedule-texts.js';
import { CityTimes } from '../../time/city-times.js';
import { CancelEntry } from './cancel-entry.js';
import { EntryDialog } from './entry-dialog.js';
import styles from './manage-schedule.module.css';

/** Talks and milestones, written by the organisers. */
export function Screen({ params }: ScreenProps<'slug'>) {
  const t = useScheduleText();
  return (
    <ManageFrame
      slug={params.slug}
      title={t('page.title')}
      lead={t('manage.lead')}
      actions={
        <ButtonLink to={eventPath(params.slug, 'schedule')} variant="default">
          {t('manage.public')}
        </ButtonLink>
      }
    >
      {(event) => <Entries event={event} />}
    </ManageFrame>
  );
}

type Asked =
  | { readonly kind: 'edit'; readonly entry: ScheduleEntryPartsFragment | null }
  | { readonly kind: 'cancel'; readonly entry: ScheduleEntryPartsFragment };

function Entries({ event }: { readonly event: ManagedEvent }) {
  const t = useScheduleText();
  const localized = useLocalized();
  const [after, setAfter] = useState<string | null>(null);
  const [asked, setAsked] = useState<Asked | null>(null);
  const query = useScreenQuery(EventScheduleDocument, { slug: event.slug, trackId: null, after });
  const locked = isEnded(event.state);
  const add = (
    <Button leftSection={<Plus aria-hidden size={18} />} onClick={() => setAsked({ kind: 'edit', entry: null })}>
      {t('manage.add')}
    </Button>
  );
  return (
    <QueryView query={query}>
      {({ event: details, schedule }) => {
        const entries = schedule?.edges.map(({ node }) => node) ?? [];
        return (
          <div className={styles['root']}>
            {entries.length === 0 && (
              <EmptyState icon={CalendarDays} level={2} title={t('manage.empty')} action={locked ? undefined : add} />
            )}
            {entries.length > 0 && !locked && <div>{add}</div>}
            <ol className={styles['list']}>
              {entries.map((entry) => (
                <li key={entry.id}>
                  <article className={styles['entry']} aria-label={localized(entry.title)}>
                    <div className={styles['words']}>
                      <h2 className={styles['title']}>
                        {localized(entry.title)} {entry.audience === 'PARTICIPANTS' && <Tag>{t('entry.inside')}</Tag>}
                      </h2>
                      <p className="small dimmed">
                        <CityTimes at={entry.startsAt} zones={event.zones} />
                      </p>
                      {(entry.speaker ?? '') !== '' && <p className="small">{entry.speaker}</p>}
                    </div>
                    {!locked && (
                      <div className={styles['actions']}>
                        <Button
                          variant="default"
                          leftSection={<Pencil aria-hidden size={18} />}
                          aria-label={t('manage.editOf', { entry: localized(entry.title) })}
                          onClick={() => setAsked({ kind: 'edit', entry })}
                        >
                          {t('manage.edit')}
                        </Button>
                        <Button
                          variant="default"
                          color="bad"
                          aria-label={t('manage.cancelOf', { entry: localized(entry.title) })}
                          onClick={() => setAsked({ kind: 'cancel', entry })}
                        >
                          {t('manage.cancel')}
                        </Button>
                      </div>
                    )}
                  </article>
                </li>
              ))}
            </ol>
            {schedule?.pageInfo.hasNextPage === true && (
              <Button variant="default" onClick={() => setAfter(schedule.pageInfo.endCursor ?? null)}>
                {t('page.later')}
              </Button>
            )}
            {after !== null && (
              <Button variant="subtle" onClick={() => setAfter(null)}>
                {t('page.fromStart')}
              </Button>
            )}
            {asked?.kind === 'edit' && (
              <EntryDialog event={event} tracks={details?.tracks ?? []} entry={asked.entry} onClose={() => setAsked(null)} />
            )}
            {asked?.kind === 'cancel' && <CancelEntry eventId={event.id} entry={asked.entry} onClose={() => setAsked(null)} />}
          </div>
        );
      }}
    </QueryView>
  );
}
