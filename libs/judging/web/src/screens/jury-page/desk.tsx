import { Page, useGo } from '@jamboree/platform-web';
import { useState } from 'react';
import { juryPagePath, juryPath } from '../../paths.js';
import { useText } from '../../texts.js';
import { DeskBar } from './desk-bar.js';
import type { DeskPage, QueueEntry } from './desk-page.js';
import styles from './desk.module.css';
import { QueuePane } from './queue/queue-pane.js';
import { neighbours, nextUnfinished, standingOf } from '../../components/queue-order.js';
import { ReadingPane } from './reading/reading-pane.js';
import { ClosedSheet } from './sheet/closed-sheet.js';
import { OpenSheet } from './sheet/open-sheet.js';

interface DeskProps {
  readonly page: DeskPage;
  readonly queue: readonly QueueEntry[];
  readonly minutesLeft: number | null;
}

/** Three panes on a desk; on a phone the reading, and the sheet rises from the bottom. */
export function Desk({ page, queue, minutesLeft }: DeskProps) {
  const t = useText();
  const go = useGo();
  const [raised, setRaised] = useState(false);
  const { assignment, scorecard, window } = page;
  const { previous, next } = neighbours(queue, assignment.position);
  const visit = (entry: QueueEntry | null) => entry !== null && go(juryPagePath(assignment.roundId, entry.position));
  const finish = () => {
    const onward = nextUnfinished(queue, assignment.position);
    go(onward === null ? juryPath() : juryPagePath(assignment.roundId, onward.position));
  };
  const writable = scorecard.state === 'DRAFT' && window.open && standingOf(assignment) !== 'recused';
  const sheetProps = { page, raised, onRaise: setRaised, onNext: () => visit(next), onPrevious: () => visit(previous), onFinished: finish };
  return (
    <Page title={t('desk.titleOf', { title: assignment.submissionTitle })} width="bleed">
      <div className={styles['root']}>
        <QueuePane queue={queue} current={assignment.position} roundId={assignment.roundId} minutesLeft={minutesLeft} />
        <div className={styles['reading']}>
          <DeskBar queue={queue} current={assignment.position} previous={previous} next={next} roundId={assignment.roundId} />
          <ReadingPane page={page} />
        </div>
        {writable ? <OpenSheet {...sheetProps} /> : <ClosedSheet {...sheetProps} />}
      </div>
    </Page>
  );
}
