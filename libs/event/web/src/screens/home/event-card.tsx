import { AppLink, useLocalized } from '@jamboree/platform-web';
import type { EventCardFragment } from '../../gql/graphql.js';
import { eventPath } from '../../paths.js';
import { EventStateTag } from '../../phases/event-state-tag.js';
import { focusOf } from '../../phases/phase-facts.js';
import { useEventText } from '../../texts.js';
import { CityTimes } from '../../time/city-times.js';
import styles from './event-card.module.css';

export function EventCard({ event }: { readonly event: EventCardFragment }) {
  const t = useEventText();
  const localized = useLocalized();
  const { current, next } = focusOf(event.phases);
  const live = event.state === 'RUNNING' || event.state === 'PUBLISHED';
  return (
    <article className={styles['root']}>
      <EventStateTag state={event.state} phases={event.phases} />
      <h3 className={styles['title']}>
        <AppLink to={eventPath(event.slug)} className={styles['link']}>
          {localized(event.title)}
        </AppLink>
      </h3>
      <p className={styles['promise']}>{localized(event.promise)}</p>
      <div className={styles['foot']}>
        {live && current !== null && (
          <p>
            {t('event.closes')} <CityTimes at={current.closesAt} zones={event.zones} />
          </p>
        )}
        {live && current === null && next !== null && (
          <p>
            {t('event.opens')} <CityTimes at={next.opensAt} zones={event.zones} />
          </p>
        )}
        <p>{t('event.countsShort', { people: event.counts.people, teams: event.counts.teams, submitted: event.counts.submitted })}</p>
      </div>
    </article>
  );
}
