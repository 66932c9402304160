import { Notice, useLocalized } from '@jamboree/platform-web';
import { lazy, Suspense } from 'react';
import { EventStateTag } from '../../phases/event-state-tag.js';
import { PausedPhases } from '../../phases/paused-phases.js';
import { PhaseRail } from '../../phases/phase-rail.js';
import { useEventText } from '../../texts.js';
import { DeadlineCard } from './deadline-card.js';
import styles from './event-hero.module.css';
import type { EventPageEvent } from './event-page.screen.js';
import { JoinActions } from './join-actions.js';

// Most events have no vote: loaded beside the page.
const VoteCall = lazy(() => import('./vote-call.js').then((module) => ({ default: module.VoteCall })));

export function EventHero({ event }: { readonly event: EventPageEvent }) {
  const t = useEventText();
  const localized = useLocalized();
  const cancelled = event.state === 'CANCELLED';
  return (
    <section className={styles['root']}>
      <div className={styles['top']}>
        <div className={styles['words']}>
          <EventStateTag state={event.state} phases={event.phases} />
          <h1>{localized(event.title)}</h1>
          <p className={styles['lead']}>{localized(event.promise)}</p>
          {cancelled && (
            <Notice tone="bad" title={t('cancelled.title')}>
              {event.cancelReason !== null && <p className={styles['reason']}>{event.cancelReason}</p>}
              <p>{t('cancelled.text')}</p>
            </Notice>
          )}
          {!cancelled && <PausedPhases phases={event.phases} />}
          <JoinActions event={event} />
          {!cancelled && event.state !== 'DRAFT' && (
            <Suspense fallback={null}>
              <VoteCall slug={event.slug} zones={event.zones} />
            </Suspense>
          )}
        </div>
        <DeadlineCard event={event} />
      </div>
      {!cancelled && <PhaseRail phases={event.phases} zones={event.zones} />}
    </section>
  );
}
