import { EmptyState, Page, QueryView, useScreenQuery } from '@jamboree/platform-web';
import { CalendarPlus } from 'lucide-react';
import { HomeDocument, type EventCardFragment } from '../../gql/graphql.js';
import { useHomeText } from '../../home-texts.js';
import { useEventText } from '../../texts.js';
import { EventCard } from './event-card.js';
import { FeaturedEvent } from './featured-event.js';
import { HomeHero } from './home-hero.js';
import { HomePromises } from './home-promises.js';
import { HomeSteps } from './home-steps.js';
import { sortEvents } from './sort-events.js';
import styles from './home.module.css';

/** The front door: what Jamboree is, what is on now, how it works, why it can be trusted. */
export function Screen() {
  const t = useEventText();
  const words = useHomeText();
  const query = useScreenQuery(HomeDocument, { after: null });
  return (
    <Page title={t('product')} description={words('description')} width="bleed">
      <HomeHero offersNew={query.data?.eventCreation.allowed === true} />
      <section className={styles['events']} aria-labelledby="events">
        <h2 id="events">{words('events')}</h2>
        <QueryView query={query}>{({ events }) => <Events events={events.edges.map(({ node }) => node)} />}</QueryView>
      </section>
      <HomeSteps />
      <HomePromises />
    </Page>
  );
}

function Events({ events }: { readonly events: readonly EventCardFragment[] }) {
  const words = useHomeText();
  const [first, ...rest] = sortEvents(events);
  if (first === undefined) return <EmptyState icon={CalendarPlus} title={words('noEvents')} level={3} />;
  return (
    <>
      <FeaturedEvent event={first} />
      {rest.length > 0 && (
        <ul className={styles['grid']}>
          {rest.map((event) => (
            <li key={event.id}>
              <EventCard event={event} />
            </li>
          ))}
        </ul>
      )}
    </>
  );
}
