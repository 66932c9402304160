import { ENROLMENT_OUTCOMES, type EnrolmentOutcome } from '@jamboree/event-domain';
import type { PersonRow } from '@jamboree/handover-domain';
import { Button, Tag, useFormat, type TagTone } from '@jamboree/platform-web';
import { useState } from 'react';
import { usePeopleText } from '../../people-texts.js';
import styles from './import-people.module.css';
import type { JudgedRow } from './use-portions.js';

export interface RowOutcome {
  readonly row: PersonRow;
  readonly outcome: EnrolmentOutcome;
  /** Null for a row that was not sent. */
  readonly answer: JudgedRow | null;
}

interface OutcomeListProps {
  readonly outcomes: readonly RowOutcome[];
  readonly reasonOf: (row: RowOutcome) => string;
}

const TONES: Readonly<Record<EnrolmentOutcome, TagTone>> = {
  ENROLLED: 'ok',
  WAITLISTED: 'warn',
  SUBMITTED: 'info',
  KNOWN: 'plain',
  REFUSED: 'bad',
};

const PAGE = 50;

/** How many rows come to what, and the rows of one kind with their reasons. What needs a look is open first. */
export function OutcomeList({ outcomes, reasonOf }: OutcomeListProps) {
  const t = usePeopleText();
  const format = useFormat();
  const counts = ENROLMENT_OUTCOMES.map((outcome) => ({ outcome, count: outcomes.filter((one) => one.outcome === outcome).length })).filter(
    ({ count }) => count > 0,
  );
  const [chosen, setChosen] = useState<EnrolmentOutcome | null>(null);
  const [shown, setShown] = useState(PAGE);
  const shownKind = chosen ?? counts.at(-1)?.outcome ?? null;
  const rows = outcomes.filter(({ outcome }) => outcome === shownKind);
  return (
    <>
      <div role="group" aria-label={t('result.kinds')} className={styles['kinds']}>
        {counts.map(({ outcome, count }) => (
          <button
            key={outcome}
            type="button"
            className={styles['kind']}
            aria-pressed={outcome === shownKind}
            onClick={() => {
              setChosen(outcome);
              setShown(PAGE);
            }}
          >
            <span className={styles['figure']}>{format.number(count)}</span>
            <Tag tone={TONES[outcome]}>{t(`outcome.${outcome}`)}</Tag>
          </button>
        ))}
      </div>
      <ol className={styles['rows']}>
        {rows.slice(0, shown).map((one) => (
          <li key={one.row.source.line} className={styles['row']}>
            <span className="figures dimmed">{t('row.line', { line: format.number(one.row.source.line) })}</span>
            <span className={styles['who']}>{one.row.email === '' ? (one.row.source.cells[0] ?? '') : one.row.email}</span>
            <span className={styles['why']}>{reasonOf(one)}</span>
          </li>
        ))}
      </ol>
      {rows.length > shown && (
        <Button variant="default" onClick={() => setShown(shown + PAGE)}>
          {t('row.more', { count: rows.length - shown })}
        </Button>
      )}
    </>
  );
}
