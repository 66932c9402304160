import { Kbd } from '@mantine/core';
import type { ScorecardContent } from '@jamboree/judging-domain';
import { type Autosave, Button, Notice, SavedState, type Trouble, TroubleNotice, useProblemText } from '@jamboree/platform-web';
import { useText } from '../../../texts.js';
import styles from './sheet-actions.module.css';
import type { SheetProgress } from './sheet-content.js';

interface SheetActionsProps {
  readonly sheet: Autosave<ScorecardContent>;
  readonly progress: SheetProgress;
  readonly strict: boolean;
  readonly trouble: Trouble | null;
  readonly busy: boolean;
  readonly singleKeys: boolean;
  readonly onSubmit: () => void;
  readonly onAbstain: () => void;
  readonly onConflict: () => void;
  readonly onHelp: () => void;
}

/** The end of the sheet: where it is saved, submit, and the two ways out. */
export function SheetActions({
  sheet,
  progress,
  strict,
  trouble,
  busy,
  singleKeys,
  onSubmit,
  onAbstain,
  onConflict,
  onHelp,
}: SheetActionsProps) {
  const t = useText();
  const problemText = useProblemText();
  return (
    <div className={styles['root']}>
      {strict && progress.missing.length > 0 && (
        <Notice tone="warn" live>
          {t('sheet.missingCount', { count: progress.missing.length })}
        </Notice>
      )}
      {sheet.state.kind === 'refused' && (
        <Notice tone="bad" live title={t('sheet.refused')}>
          {problemText(sheet.state.problem)}
        </Notice>
      )}
      <TroubleNotice trouble={trouble} />
      <div className={styles['ways']}>
        <Button variant="subtle" onClick={onAbstain}>
          {t('abstain.action')}
        </Button>
        <Button variant="subtle" onClick={onConflict}>
          {t('conflict.action')}
        </Button>
        <Button variant="subtle" onClick={onHelp}>
          {t('keys.show')}
        </Button>
      </div>
      {singleKeys && <KeyHints />}
      <div className={styles['end']}>
        <SavedState draft={sheet} />
        <Button
          fullWidth
          loading={busy}
          disabled={sheet.state.kind === 'conflict' || sheet.state.kind === 'refused'}
          onClick={onSubmit}
          rightSection={<Kbd className={styles['onBrand']}>Ctrl ⏎</Kbd>}
        >
          {t('sheet.submit')}
        </Button>
      </div>
    </div>
  );
}

function KeyHints() {
  const t = useText();
  const key = (name: string) => <Kbd className={styles['key']}>{name}</Kbd>;
  return (
    <p className={styles['hints']}>
      <span>
        {key('1')}–{key('5')} {t('hint.score')}
      </span>
      <span>
        {key('N')} {t('hint.note')}
      </span>
      <span>
        {key('S')} {t('hint.abstain')}
      </span>
      <span>
        {key('X')} {t('hint.conflict')}
      </span>
      <span>
        {key('J')} {key('K')} {t('hint.move')}
      </span>
    </p>
  );
}
