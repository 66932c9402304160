import { asId } from '@jamboree/kernel';
import { ClosedPhase } from '@jamboree/event-web';
import { Button, Notice, TroubleNotice, useFormat, useMutationWithId } from '@jamboree/platform-web';
import { useState } from 'react';
import { ReopenScorecardDocument } from '../../../gql/graphql.js';
import { useText } from '../../../texts.js';
import type { JuryCommand } from '../keys/shortcuts.js';
import { ShortcutsDialog } from '../keys/shortcuts-dialog.js';
import { useSingleKeys } from '../keys/single-keys-setting.js';
import { useJuryKeys } from '../keys/use-jury-keys.js';
import { standingOf } from '../../../components/queue-order.js';
import { CriteriaList } from './criteria-list.js';
import styles from './closed-sheet.module.css';
import type { SheetProps } from './open-sheet.js';
import { OthersList } from './others-list.js';
import { rubricFrom, sheetFrom, sheetProgress } from './sheet-content.js';
import { SheetFrame } from './sheet-frame.js';
import { SheetHead } from './sheet-head.js';

/** The sheet when it is submitted, abstained from, recused or out of time: still readable, and reopened while the phase is open. */
export function ClosedSheet({ page, raised, onRaise, onNext, onPrevious, onFinished }: SheetProps) {
  const t = useText();
  const format = useFormat();
  const [singleKeys, setSingleKeys] = useSingleKeys();
  const [help, setHelp] = useState(false);
  const { scorecard, window, event, assignment } = page;
  const content = sheetFrom(scorecard);
  const progress = sheetProgress(
    content,
    rubricFrom(page.round.rubric),
    page.content.trackId === null ? null : asId<'Track'>(page.content.trackId),
  );
  const standing = standingOf({ ...assignment, scorecardState: scorecard.state });
  const finished = scorecard.state === 'SUBMITTED' || scorecard.state === 'LOCKED';
  const obey = (command: JuryCommand) => {
    if (command.kind === 'next') onNext();
    if (command.kind === 'previous') onPrevious();
    if (command.kind === 'submit') onFinished();
    if (command.kind === 'help') setHelp(true);
  };
  useJuryKeys(singleKeys, obey);
  return (
    <SheetFrame raised={raised} onRaise={onRaise} summary={<strong>{t(`closed.${standing}`)}</strong>}>
      <SheetHead page={page} progress={progress} />
      <div className={styles['root']}>
        {standing === 'recused' && <Notice tone="info" title={t('closed.recused')} />}
        {finished && (
          <Notice tone="ok" title={t('closed.done')}>
            {scorecard.savedAt !== null && t('closed.at', { time: format.dateTime(scorecard.savedAt) })}
          </Notice>
        )}
        {scorecard.state === 'ABSTAINED' && (
          <Notice tone="info" title={t('closed.abstained')}>
            {scorecard.abstainReason}
          </Notice>
        )}
        <ClosedPhase window={window} zones={event.zones} />
        {standing !== 'recused' && window.open && (scorecard.state === 'SUBMITTED' || scorecard.state === 'ABSTAINED') && (
          <Reopen page={page} />
        )}
        {standing !== 'recused' && scorecard.state !== 'ABSTAINED' && <CriteriaList page={page} content={content} progress={progress} />}
        {scorecard.comment !== '' && <Remark title={t('sheet.comment')} text={scorecard.comment} />}
        {scorecard.privateNote !== '' && <Remark title={t('sheet.note')} text={scorecard.privateNote} />}
        <OthersList others={page.others} scaleMax={page.round.rubric.scaleMax} />
        <Button fullWidth variant="default" onClick={onFinished}>
          {t('closed.goOn')}
        </Button>
      </div>
      <ShortcutsDialog open={help} onClose={() => setHelp(false)} singleKeys={singleKeys} onSingleKeys={setSingleKeys} />
    </SheetFrame>
  );
}

function Reopen({ page }: Pick<SheetProps, 'page'>) {
  const t = useText();
  const reopen = useMutationWithId(ReopenScorecardDocument);
  return (
    <>
      <TroubleNotice trouble={reopen.trouble} />
      <Button
        variant="subtle"
        className={styles['reopen']}
        loading={reopen.busy}
        onClick={() => void reopen.run({ assignmentId: page.assignment.id, expectedVersion: page.scorecard.version })}
      >
        {t('closed.reopen')}
      </Button>
    </>
  );
}

function Remark({ title, text }: { readonly title: string; readonly text: string }) {
  return (
    <div>
      <h3 className={styles['name']}>{title}</h3>
      <p className={styles['text']}>{text}</p>
    </div>
  );
}
