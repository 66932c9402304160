import type { ManagedEvent } from '@jamboree/event-web';
import { Button, Card } from '@jamboree/platform-web';
import { useState } from 'react';
import { openWindow, windowAround } from '../../components/phase-window.js';
import { usePlacingText } from '../../placing-texts.js';
import styles from './manage-teams.module.css';
import { Proposal } from './proposal.js';

interface PlaceTheRestProps {
  readonly event: ManagedEvent;
  /** People who agreed to it. */
  readonly toPlace: number;
}

/** Placing begins with a question: nothing happens before the proposal has been looked at. */
export function PlaceTheRest({ event, toPlace }: PlaceTheRestProps) {
  const t = usePlacingText();
  const [asking, setAsking] = useState(false);
  const closed = openWindow(event.phases, 'team:join') === null;
  const toCome = windowAround(event.phases, 'team:join').next !== null;
  if (asking) return <Proposal event={event} onClose={() => setAsking(false)} />;
  return (
    <Card title={t('place.title')} tone={toPlace > 0 && !closed ? 'brand' : 'plain'}>
      <div className={styles['stack']}>
        <p>{closed ? t(toCome ? 'place.notYet' : 'place.closed') : toPlace === 0 ? t('place.nobody') : t('place.text')}</p>
        {toPlace > 0 && !closed && (
          <div>
            <Button onClick={() => setAsking(true)}>{t('place.propose', { count: toPlace })}</Button>
          </div>
        )}
      </div>
    </Card>
  );
}
