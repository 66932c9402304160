import { AppLink } from '@jamboree/platform-web';
import { ChevronLeft, ChevronRight } from 'lucide-react';
import { juryPagePath, juryPath } from '../../paths.js';
import { useText } from '../../texts.js';
import styles from './desk-bar.module.css';
import type { QueueEntry } from './desk-page.js';
import { inOrder } from '../../components/queue-order.js';

interface DeskBarProps {
  readonly queue: readonly QueueEntry[];
  readonly current: number;
  readonly previous: QueueEntry | null;
  readonly next: QueueEntry | null;
  readonly roundId: string;
}

/** Where the queue pane has no room: back to the list, one back, one on. */
export function DeskBar({ queue, current, previous, next, roundId }: DeskBarProps) {
  const t = useText();
  const order = inOrder(queue);
  const place = order.findIndex(({ position }) => position === current) + 1;
  return (
    <nav aria-label={t('desk.nav')} className={styles['root']}>
      <AppLink to={juryPath()} className={styles['home']}>
        {t('desk.toQueue')}
      </AppLink>
      <span className={styles['steps']}>
        {previous !== null && (
          <AppLink
            to={juryPagePath(roundId, previous.position)}
            className={styles['step']}
            aria-label={t('desk.previous', { title: previous.submissionTitle })}
          >
            <ChevronLeft aria-hidden size={20} />
          </AppLink>
        )}
        {order.length > 0 && <span className={styles['place']}>{t('desk.place', { place, all: order.length })}</span>}
        {next !== null && (
          <AppLink
            to={juryPagePath(roundId, next.position)}
            className={styles['step']}
            aria-label={t('desk.next', { title: next.submissionTitle })}
          >
            <ChevronRight aria-hidden size={20} />
          </AppLink>
        )}
      </span>
    </nav>
  );
}
