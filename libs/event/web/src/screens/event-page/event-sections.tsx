import { useEffect } from 'react';
import type { EventPageQuery } from '../../gql/graphql.js';
import { isEnded } from '../../phases/phase-facts.js';
import { ChallengeList } from './challenge-list.js';
import { CommitmentSection } from './commitment-section.js';
import { DeadlineChanges } from './deadline-changes.js';
import styles from './event-page.module.css';
import type { EventPageEvent } from './event-page.screen.js';
import { FaqList } from './faq-list.js';
import { JudgingSection } from './judging-section.js';
import { NewsSection } from './news-section.js';
import { PartnerList } from './partner-list.js';
import { PrizeList } from './prize-list.js';
import { ScheduleTable } from './schedule-table.js';

interface EventSectionsProps {
  readonly event: EventPageEvent;
  readonly news: EventPageQuery['announcements'];
}

/** Everything below the head of an event's page. */
export function EventSections({ event, news }: EventSectionsProps) {
  useEffect(() => {
    // An address that names one of these sections was followed before they were there.
    if (location.hash !== '') document.getElementById(location.hash.slice(1))?.scrollIntoView();
  }, []);
  return (
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
        <DeadlineChanges slug={event.slug} zones={event.zones} />
      </section>
      <FaqList faq={event.faq} />
      <PartnerList partners={event.partners} />
    </div>
  );
}
