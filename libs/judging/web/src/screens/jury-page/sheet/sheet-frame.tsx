import { ChevronDown, ChevronUp } from 'lucide-react';
import type { ReactNode } from 'react';
import { useText } from '../../../texts.js';
import styles from './sheet-frame.module.css';

interface SheetFrameProps {
  readonly raised: boolean;
  readonly onRaise: (raised: boolean) => void;
  /** What the lowered sheet says on a phone. */
  readonly summary: ReactNode;
  readonly children: ReactNode;
}

/** The right pane; on a phone a sheet at the bottom that one tap raises and lowers, with the reading still there behind it. */
export function SheetFrame({ raised, onRaise, summary, children }: SheetFrameProps) {
  const t = useText();
  return (
    <section aria-label={t('sheet.title')} className={styles['root']} data-raised={raised} data-no-print>
      <button
        type="button"
        className={styles['handle']}
        aria-expanded={raised}
        aria-controls="score-sheet"
        onClick={() => onRaise(!raised)}
      >
        <span className={styles['summary']}>{summary}</span>
        <span className={styles['word']}>
          {t(raised ? 'sheet.lower' : 'sheet.raise')}
          {raised ? <ChevronDown aria-hidden size={20} /> : <ChevronUp aria-hidden size={20} />}
        </span>
      </button>
      <div id="score-sheet" className={styles['inner']}>
        {children}
      </div>
    </section>
  );
}
