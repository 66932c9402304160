import { lazy, Suspense } from 'react';
import { NotFoundPage, Page, QueryView, useLocalized, useScreenQuery, type ScreenProps } from '@jamboree/platform-web';
import { EventPageDocument, type EventPageQuery } from '../../gql/graphql.js';
import { EventNav } from '../../frames/event-nav.js';
import { isEnded } from '../../phases/phase-facts.js';
import { ChallengeList } from './challenge-list.js';
import { CommitmentSection } from './commitment-section.js';
import { EventHero } from './event-hero.js';
import { FaqList } from './faq-list.js';
import styles from './event-page.module.css';
import { JudgingSection } from './judging-section.js';
import { NewsSection } from './news-section.js';
import { PartnerList } from './partner-list.js';
import { PrizeList } from './prize-list.js';
import { ScheduleTable } from './schedule-table.js';

// Far down the page, and most events have none: loaded after what people came for.
const DeadlineChanges = lazy(() => import('./deadline-changes.js').then((module) => ({ default: module.DeadlineChanges })));

export type EventPageEvent = NonNullable<EventPageQuery['event']>;

/** The public face of an event: what is promised, where it stands, what can be done now. */
export function Screen({ params }: ScreenProps<'slug'>) {
  const query = useScreenQuery(EventPageDocument, { slug: params.slug });
  return (
    <QueryView query={query} skeleton={<Page title={params.slug}>…</Page>}>
      {({ event, announcements }) => (event === null ? <NotFoundPage /> : <EventPage event={event} news={announcements} />)}
    </QueryView>
  );
}

function EventPage({ event, news }: { readonly event: EventPageEvent; readonly news: EventPageQuery['announcements'] }) {
  const localized = useLocalized();
  return (
    <Page title={localized(event.title)} description={localized(event.promise)} width="bleed">
      <EventNav slug={event.slug} title={localized(event.title)} roles={event.viewerRoles} may={event.viewerMay} />
      <EventHero event={event} />
      <div className={styles['sections']}>
        <NewsSection event={event} news={news} />
        <ChallengeList slug={event.slug} challenges={event.challenges} tracks={event.tracks} />
        <CommitmentSection event={event} />
        <div className={styles['pair']}>
          <JudgingSection rubrics={event.rubrics} />
          <PrizeList prizes={event.prizes} />
        </div>
        <section id="schedule" className={styles['schedule']} aria-labelledby="schedule-title">
          <ScheduleTable phases={event.phases} zones={event.zones} live={!isEnded(event.state)} />
          <Suspense fallback={null}>
            <DeadlineChanges slug={event.slug} zones={event.zones} />
          </Suspense>
        </section>
        <FaqList faq={event.faq} />
        <PartnerList partners={event.partners} />
      </div>
    </Page>
  );
}
