import { AppLink } from '@jamboree/platform-web';
import { Ban, Check, PencilLine, UserX } from 'lucide-react';
import type { ReactNode } from 'react';
import { juryPagePath, juryPath } from '../../../paths.js';
import { useText } from '../../../texts.js';
import type { QueueEntry } from '../desk-page.js';
import { inOrder, standingOf, type Standing } from '../../../components/queue-order.js';
import styles from './queue-pane.module.css';
import { useMinutesText } from '../../../components/use-minutes-text.js';

interface QueuePaneProps {
  readonly queue: readonly QueueEntry[];
  readonly current: number;
  readonly roundId: string;
  readonly minutesLeft: number | null;
}

const MARK: Readonly<Record<Standing, ReactNode>> = {
  done: <Check aria-hidden size={16} />,
  abstained: <Ban aria-hidden size={16} />,
  draft: <PencilLine aria-hidden size={16} />,
  recused: <UserX aria-hidden size={16} />,
  open: null,
};

/** The whole queue beside the reading: what is done, where I am, what is left. */
export function QueuePane({ queue, current, roundId, minutesLeft }: QueuePaneProps) {
  const t = useText();
  const minutesText = useMinutesText();
  const order = inOrder(queue);
  const counted = order.filter((entry) => standingOf(entry) !== 'recused');
  const done = counted.filter((entry) => ['done', 'abstained'].includes(standingOf(entry)));
  return (
    <nav aria-labelledby="queue-title" className={styles['root']}>
      <div className={styles['inner']}>
        <AppLink to={juryPath()} className={styles['home']}>
          {t('desk.allRounds')}
        </AppLink>
        <h2 id="queue-title" className={styles['title']}>
          {t('queue.title')} <span className={styles['count']}>{t('queue.count', { done: done.length, all: counted.length })}</span>
        </h2>
        <ol className={styles['list']}>
          {order.map((entry) => {
            const standing = standingOf(entry);
            const here = entry.position === current;
            const words = (
              <>
                <span className={styles['name']}>
                  {entry.submissionTitle}
                  {entry.lateUntil !== null && <span className={styles['late']}>{t('late.mark')}</span>}
                </span>
                <span className={styles['state']}>
                  {here ? t('queue.now') : MARK[standing]}
                  {!here && <span className={standing === 'open' ? 'visually-hidden' : styles['word']}>{t(`standing.${standing}`)}</span>}
                </span>
              </>
            );
            return (
              <li key={entry.id}>
                {standing === 'recused' ? (
                  <span className={styles['entry']} data-standing={standing}>
                    {words}
                  </span>
                ) : (
                  <AppLink
                    to={juryPagePath(roundId, entry.position)}
                    className={styles['entry']}
                    data-standing={standing}
                    aria-current={here ? 'page' : undefined}
                  >
                    {words}
                  </AppLink>
                )}
              </li>
            );
          })}
        </ol>
        {minutesLeft !== null && minutesLeft > 0 && (
          <p className={styles['estimate']}>{t('queue.estimate', { time: minutesText(minutesLeft) })}</p>
        )}
      </div>
    </nav>
  );
}
