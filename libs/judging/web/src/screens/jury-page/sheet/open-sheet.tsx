import { asId } from '@jamboree/kernel';
import { SavedState, useMutationWithId } from '@jamboree/platform-web';
import { useCallback, useState } from 'react';
import { SubmitScorecardDocument } from '../../../gql/graphql.js';
import { useText } from '../../../texts.js';
import type { DeskPage } from '../desk-page.js';
import type { JuryCommand } from '../keys/shortcuts.js';
import { valueOfDigit } from '../keys/shortcuts.js';
import { ShortcutsDialog } from '../keys/shortcuts-dialog.js';
import { useSingleKeys } from '../keys/single-keys-setting.js';
import { useJuryKeys } from '../keys/use-jury-keys.js';
import { AbstainDialog } from './abstain-dialog.js';
import { ConflictDialog } from './conflict-dialog.js';
import { CriteriaList } from './criteria-list.js';
import { focusCriterion, focusNote } from './focus.js';
import { SheetActions } from './sheet-actions.js';
import { rubricFrom, sheetProgress, withScore } from './sheet-content.js';
import { SheetConflict } from './sheet-conflict.js';
import { SheetFrame } from './sheet-frame.js';
import { SheetHead } from './sheet-head.js';
import { SheetRemarks } from './sheet-remarks.js';
import { TieNotice } from './tie-notice.js';
import { useSheet } from './use-sheet.js';

export interface SheetProps {
  readonly page: DeskPage;
  readonly raised: boolean;
  readonly onRaise: (raised: boolean) => void;
  readonly onNext: () => void;
  readonly onPrevious: () => void;
  /** This one is done with: go on to what is left. */
  readonly onFinished: () => void;
}

type Panel = 'abstain' | 'conflict' | 'help' | null;

/** The sheet while it can be written: by hand, by keyboard alone, and saved by itself. */
export function OpenSheet({ page, raised, onRaise, onNext, onPrevious, onFinished }: SheetProps) {
  const t = useText();
  const sheet = useSheet(page);
  const submit = useMutationWithId(SubmitScorecardDocument);
  const [singleKeys, setSingleKeys] = useSingleKeys();
  const [panel, setPanel] = useState<Panel>(null);
  const [strict, setStrict] = useState(false);
  const rubric = rubricFrom(page.round.rubric);
  const trackId = page.content.trackId === null ? null : asId<'Track'>(page.content.trackId);
  const progress = sheetProgress(sheet.value, rubric, trackId);
  const [current, setCurrent] = useState<string | null>(progress.missing[0] ?? progress.criteria[0] ?? null);
  const { change, flush, latestVersion, value: content } = sheet;

  const score = (criterionId: string, value: number) => change(withScore(content, criterionId, value));
  const scoreByDigit = (digit: number) => {
    const value = valueOfDigit(digit, rubric.scaleMin, rubric.scaleMax);
    if (current === null || value === null) return;
    score(current, value);
    const next = progress.criteria[progress.criteria.findIndex((id) => id === current) + 1];
    setCurrent(next ?? current);
    focusCriterion(next ?? current);
  };
  const submitAndGoOn = async () => {
    const [missing] = progress.missing;
    setStrict(missing !== undefined);
    if (missing !== undefined) {
      onRaise(true);
      setCurrent(missing);
      focusCriterion(missing);
      return;
    }
    if (!(await flush())) return;
    const outcome = await submit.run({ assignmentId: page.assignment.id, expectedVersion: latestVersion() });
    if (outcome.kind === 'done') onFinished();
  };
  const obey = (command: JuryCommand) => {
    switch (command.kind) {
      case 'score':
        return scoreByDigit(command.digit);
      case 'note':
        onRaise(true);
        return focusNote();
      case 'conflict':
        return setPanel('conflict');
      case 'abstain':
        return setPanel('abstain');
      case 'help':
        return setPanel('help');
      case 'next':
        return onNext();
      case 'previous':
        return onPrevious();
      case 'submit':
        return void submitAndGoOn();
    }
  };
  useJuryKeys(singleKeys, obey);
  const close = useCallback(() => setPanel(null), []);
  const summary = (
    <>
      <strong>{t('sheet.scored', { done: progress.criteria.length - progress.missing.length, all: progress.criteria.length })}</strong>
      <SavedState draft={sheet} />
    </>
  );
  return (
    <SheetFrame raised={raised} onRaise={onRaise} summary={summary}>
      <SheetHead page={page} progress={progress} />
      <TieNotice page={page} onConflict={() => setPanel('conflict')} />
      {sheet.state.kind === 'conflict' && <SheetConflict page={page} sheet={sheet} state={sheet.state} />}
      <CriteriaList
        page={page}
        content={content}
        progress={progress}
        current={current}
        strict={strict}
        onFocus={setCurrent}
        onScore={score}
      />
      <SheetRemarks content={content} onChange={change} />
      <SheetActions
        sheet={sheet}
        progress={progress}
        strict={strict}
        trouble={submit.trouble}
        busy={submit.busy}
        singleKeys={singleKeys}
        onSubmit={() => void submitAndGoOn()}
        onAbstain={() => setPanel('abstain')}
        onConflict={() => setPanel('conflict')}
        onHelp={() => setPanel('help')}
      />
      <AbstainDialog open={panel === 'abstain'} page={page} sheet={sheet} onClose={close} onDone={onFinished} />
      <ConflictDialog
        open={panel === 'conflict'}
        submissionId={page.assignment.submissionId}
        title={page.assignment.submissionTitle}
        onClose={close}
        onDone={onFinished}
      />
      <ShortcutsDialog open={panel === 'help'} onClose={close} singleKeys={singleKeys} onSingleKeys={setSingleKeys} />
    </SheetFrame>
  );
}
