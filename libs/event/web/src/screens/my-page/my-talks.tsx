import { MINUTE } from '@jamboree/kernel';
import { AppLink, Tag, useLocalized, useNow } from '@jamboree/platform-web';
import type { ReactNode } from 'react';
import type { MyTalksFragment } from '../../gql/graphql.js';
import { useManageText } from '../../manage-texts.js';
import { safeAddress } from '../../markdown/safe-address.js';
import { eventPath } from '../../paths.js';
import { CityTimes } from '../../time/city-times.js';
import styles from './my-talks.module.css';

type Talk = MyTalksFragment['myNextTalks']['edges'][number]['node'];
type Desk = MyTalksFragment['myWalkInDesks']['edges'][number]['node'];

/** When and where I talk with a mentor, or a team with me. Nothing while there is nothing of it. */
export function MyTalks({ mine }: { readonly mine: MyTalksFragment }) {
  const t = useManageText();
  const desks = mine.myWalkInDesks.edges.map(({ node }) => node);
  const talks = mine.myNextTalks.edges.map(({ node }) => node);
  if (desks.length + talks.length === 0) return null;
  return (
    <section aria-labelledby="my-talks">
      <h2 id="my-talks" className={styles['heading']}>
        {t('talks.title')}
      </h2>
      <ul className={styles['list']}>
        {desks.map((desk) => (
          <DeskRow key={desk.deskId} desk={desk} />
        ))}
        {talks.map((talk, index) => (
          <TalkRow key={talk.id} talk={talk} first={index === 0} />
        ))}
      </ul>
    </section>
  );
}

function TalkRow({ talk, first }: { readonly talk: Talk; readonly first: boolean }) {
  const t = useManageText();
  const now = useNow(MINUTE);
  const runs = Date.parse(talk.startsAt) <= now;
  return (
    <Row
      event={talk.event}
      mentoring={talk.mentoring}
      title={t('talks.with', { name: talk.other })}
      tag={runs ? <Tag tone="signal">{t('talks.now')}</Tag> : first ? <Tag tone="brand">{t('talks.next')}</Tag> : null}
    >
      <p className={styles['time']}>
        <CityTimes at={talk.startsAt} zones={talk.event.zones} />
      </p>
      <Place place={talk.place} />
    </Row>
  );
}

function DeskRow({ desk }: { readonly desk: Desk }) {
  const t = useManageText();
  const words = desk.mentoring
    ? t('talks.desk.waiting', { count: desk.waiting })
    : desk.called
      ? t('talks.desk.come')
      : t('talks.desk.place', { place: desk.before + 1, minutes: desk.waitMinutes });
  return (
    <Row
      event={desk.event}
      mentoring={desk.mentoring}
      title={desk.mentoring ? t('talks.desk.own') : t('talks.desk.of', { name: desk.mentorName })}
      tag={desk.called ? <Tag tone="signal">{t('talks.desk.yourTurn')}</Tag> : null}
    >
      <p role="status">{words}</p>
      <p className={styles['time']}>
        {t('talks.desk.until')} <CityTimes at={desk.closesAt} zones={desk.event.zones} />
      </p>
      <Place place={desk.place} />
    </Row>
  );
}

/** A link when it is one, words otherwise. */
function Place({ place }: { readonly place: string }) {
  const address = safeAddress(place);
  return (
    <p className={styles['place']}>
      {address === null ? (
        place
      ) : (
        <a href={address} target="_blank" rel="noreferrer">
          {place}
        </a>
      )}
    </p>
  );
}

interface RowProps {
  readonly event: Talk['event'];
  readonly mentoring: boolean;
  readonly title: string;
  readonly tag: ReactNode;
  readonly children: ReactNode;
}

function Row({ event, mentoring, title, tag, children }: RowProps) {
  const localized = useLocalized();
  return (
    <li className={styles['row']}>
      <div className={styles['head']}>
        <h3 className={styles['title']}>
          <AppLink to={eventPath(event.slug, mentoring ? 'mentoring' : 'mentors')}>{title}</AppLink>
        </h3>
        {tag}
      </div>
      <p className="small dimmed">{localized(event.title)}</p>
      {children}
    </li>
  );
}
