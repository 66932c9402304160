import type { ManagedEvent } from '@jamboree/event-web';
import { refusedFile, type ImportTable, type PeopleForm, type PersonRow } from '@jamboree/handover-domain';
import { Button, Card, Notice, TroubleNotice, useFormat } from '@jamboree/platform-web';
import { Download, ListChecks, UserPlus } from 'lucide-react';
import { useState } from 'react';
import { usePeopleText } from '../../people-texts.js';
import styles from './import-people.module.css';
import { OutcomeList, type RowOutcome } from './outcome-list.js';
import { useRowReason } from './use-row-reason.js';
import { usePortions, type JudgedRow } from './use-portions.js';

interface OutcomeStepProps {
  readonly event: ManagedEvent;
  readonly form: PeopleForm;
  readonly fileName: string;
  readonly table: ImportTable;
  readonly rows: readonly PersonRow[];
}

interface Result {
  readonly stored: boolean;
  readonly outcomes: readonly RowOutcome[];
}

/** First what would happen, row by row; then, by another press, that it happens. */
export function OutcomeStep({ event, form, fileName, table, rows }: OutcomeStepProps) {
  const t = usePeopleText();
  const format = useFormat();
  const portions = usePortions(event.id);
  const reasonOf = useRowReason(form);
  const [result, setResult] = useState<Result | null>(null);
  const [storing, setStoring] = useState(false);
  const sound = rows.flatMap(({ enrolment }) => enrolment ?? []);
  const settle = (judged: readonly JudgedRow[] | null, stored: boolean) => {
    if (judged !== null) setResult({ stored, outcomes: outcomesOf(rows, judged) });
  };
  const check = async () => {
    setStoring(false);
    settle(await portions.check(sound), false);
  };
  const store = async () => {
    setStoring(true);
    settle(await portions.store(sound), true);
  };
  const coming = result?.outcomes.filter(({ outcome }) => outcome !== 'KNOWN' && outcome !== 'REFUSED').length ?? 0;
  const refused = result?.outcomes.filter(({ outcome }) => outcome === 'REFUSED') ?? [];
  return (
    <Card title={t(result?.stored === true ? 'result.done' : 'result.check')}>
      <div className={styles['outcome']}>
        {result === null && <p>{t('check.lead')}</p>}
        {result?.stored === true && (
          <Notice tone="ok" live title={t('store.done', { count: coming })}>
            {t('store.told')}
          </Notice>
        )}
        {portions.busy && (
          <p role="status" className={styles['progress']}>
            <progress max={sound.length} value={portions.done} aria-label={t('progress')} />
            {t(storing ? 'store.progress' : 'check.progress', {
              done: format.number(portions.done),
              total: format.number(sound.length),
            })}
          </p>
        )}
        <TroubleNotice trouble={portions.trouble} />
        {portions.trouble !== null && storing && <p>{t('store.stopped')}</p>}
        {result !== null && <OutcomeList outcomes={result.outcomes} reasonOf={reasonOf} />}
        <div className={styles['actions']}>
          {result === null && (
            <Button leftSection={<ListChecks aria-hidden size={18} />} loading={portions.busy} onClick={() => void check()}>
              {t('check.do')}
            </Button>
          )}
          {result?.stored === false && coming > 0 && (
            <Button leftSection={<UserPlus aria-hidden size={18} />} loading={portions.busy} onClick={() => void store()}>
              {t('store.do', { count: coming })}
            </Button>
          )}
          {refused.length > 0 && (
            <Button
              variant="default"
              leftSection={<Download aria-hidden size={18} />}
              onClick={() =>
                download(
                  `refused-${fileName.replace(/\.[^.]*$/, '')}.csv`,
                  refusedFile(
                    table,
                    refused.map((one) => ({ source: one.row.source, reason: reasonOf(one) })),
                    t('refused.column'),
                  ),
                )
              }
            >
              {t('refused.download', { count: refused.length })}
            </Button>
          )}
        </div>
      </div>
    </Card>
  );
}

/** The server's word on each row that was sent, and the file's own faults, in the order of the file. */
function outcomesOf(rows: readonly PersonRow[], judged: readonly JudgedRow[]): RowOutcome[] {
  let next = 0;
  return rows.map((row) => {
    const answer = row.enrolment === null ? null : (judged[next++] ?? null);
    return { row, outcome: answer?.outcome ?? 'REFUSED', answer };
  });
}

function download(name: string, text: string): void {
  const address = URL.createObjectURL(new Blob([text], { type: 'text/csv;charset=utf-8' }));
  const link = Object.assign(document.createElement('a'), { href: address, download: name });
  link.click();
  URL.revokeObjectURL(address);
}
