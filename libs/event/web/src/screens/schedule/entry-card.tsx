import { calendarLinks } from '@jamboree/event-domain';
import { Disclosure, Tag, useLocale, useLocalized, type TagTone } from '@jamboree/platform-web';
import { CalendarPlus } from 'lucide-react';
import { useScheduleText } from '../../schedule-texts.js';
import { useEventText } from '../../texts.js';
import { momentOf, readerDiffers, readerZone } from '../../time/moments.js';
import { spanIn, type EntryTime } from './schedule-days.js';
import type { Entry } from './schedule.screen.js';
import styles from './schedule.module.css';
import type { EventScheduleQuery } from '../../gql/graphql.js';

interface EntryCardProps {
  readonly event: NonNullable<EventScheduleQuery['event']>;
  readonly entry: Entry;
  readonly time: EntryTime;
  /** The date that it stands under. */
  readonly date: string;
}

const TONES: Readonly<Record<EntryTime, TagTone>> = { past: 'plain', now: 'signal', next: 'brand', later: 'plain' };

export function EntryCard({ event, entry, time, date }: EntryCardProps) {
  const t = useScheduleText();
  const words = useEventText();
  const locale = useLocale();
  const localized = useLocalized();
  const title = localized(entry.title);
  const text = localized(entry.text);
  const track = event.tracks.find(({ id }) => id === entry.trackId);
  const { endsAt, speaker, place, link } = entry;
  const links = calendarLinks({
    title: `${title} (${localized(event.title)})`,
    text: [speaker ?? '', text].filter((part) => part !== '').join('\n\n'),
    startsAt: momentOf(entry.startsAt),
    endsAt: endsAt === null ? null : momentOf(endsAt),
    place,
    link,
  });
  return (
    <article className={styles['entry']} data-time={time} aria-label={title}>
      <div className={styles['head']}>
        <h3 className={styles['title']}>{title}</h3>
        {time !== 'later' && <Tag tone={TONES[time]}>{t(`time.${time}`)}</Tag>}
        {entry.audience === 'PARTICIPANTS' && <Tag>{t('entry.inside')}</Tag>}
        {track !== undefined && <Tag tone="info">{localized(track.title)}</Tag>}
      </div>
      <p className={styles['when']}>
        <time dateTime={entry.startsAt}>
          {event.zones.map((zone) => spanIn(entry, zone, date, locale)).join(' · ')}
          {readerDiffers(momentOf(entry.startsAt), event.zones) && (
            <> {words('time.yours', { time: spanIn(entry, { city: '', timeZone: readerZone() }, date, locale) })}</>
          )}
        </time>
      </p>
      {speaker !== null && <p className={styles['speaker']}>{speaker}</p>}
      {text !== '' && <p className={styles['text']}>{text}</p>}
      {place !== null && <p>{t('entry.place', { place })}</p>}
      <div className={styles['links']}>
        {link !== null && time !== 'past' && (
          <a href={link} rel="noopener noreferrer">
            {t('entry.join')}
          </a>
        )}
        {time !== 'past' && (
          <Disclosure
            label={
              <>
                <CalendarPlus aria-hidden size={18} /> {t('entry.add')}
                <span className="visually-hidden">: {title}</span>
              </>
            }
          >
            <ul className={styles['choices']}>
              <li>
                <a href={links.google} rel="noopener noreferrer" target="_blank">
                  {t('entry.google')}
                </a>
              </li>
              <li>
                <a href={links.outlook} rel="noopener noreferrer" target="_blank">
                  {t('entry.outlook')}
                </a>
              </li>
              {entry.audience === 'PUBLIC' && (
                <li>
                  <a href={`/e/${event.slug}/calendar/entry-${entry.id}.ics?lang=${locale}`} download>
                    {t('entry.file')}
                  </a>
                </li>
              )}
            </ul>
          </Disclosure>
        )}
      </div>
    </article>
  );
}
