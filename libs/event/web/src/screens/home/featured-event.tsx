import { ButtonLink, AppLink, useLocalized } from '@jamboree/platform-web';
import type { EventCardFragment } from '../../gql/graphql.js';
import { eventPath } from '../../paths.js';
import { EventStateTag } from '../../phases/event-state-tag.js';
import { useHomeText } from '../../home-texts.js';
import { DeadlineCard } from '../event-page/deadline-card.js';
import styles from './featured-event.module.css';

/** The event with the nearest deadline, large. */
export function FeaturedEvent({ event }: { readonly event: EventCardFragment }) {
  const t = useHomeText();
  const localized = useLocalized();
  return (
    <article className={styles['root']}>
      <div className={styles['words']}>
        <EventStateTag state={event.state} phases={event.phases} />
        <h3 className={styles['title']}>
          <AppLink to={eventPath(event.slug)}>{localized(event.title)}</AppLink>
        </h3>
        <p className={styles['promise']}>{localized(event.promise)}</p>
        <div>
          <ButtonLink to={eventPath(event.slug)}>{t('open')}</ButtonLink>
        </div>
      </div>
      <DeadlineCard event={event} plain />
    </article>
  );
}
