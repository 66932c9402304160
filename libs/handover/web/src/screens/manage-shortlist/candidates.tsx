import { NumberInput } from '@mantine/core';
import { Button, Card, QueryView, useFormat, useScreenQuery } from '@jamboree/platform-web';
import { Plus } from 'lucide-react';
import { useState } from 'react';
import { ShortlistCandidatesDocument, type ShortlistCandidatesQuery } from '../../gql/graphql.js';
import { useText } from '../../texts.js';
import styles from './candidates.module.css';

type Row = NonNullable<ShortlistCandidatesQuery['ranking']>['rows'][number];

interface CandidatesProps {
  readonly roundId: string;
  readonly chosen: ReadonlySet<string>;
  readonly onAdd: (rows: readonly Row[]) => void;
}

/** The jury's ranking, less what is on the list already. */
export function Candidates({ roundId, chosen, onAdd }: CandidatesProps) {
  const t = useText();
  const query = useScreenQuery(ShortlistCandidatesDocument, { roundId });
  return (
    <Card title={t('edit.candidates')}>
      <QueryView query={query} closed={<p className="dimmed">{t('edit.candidates.closed')}</p>}>
        {({ ranking }) => {
          const rows = ranking?.rows ?? [];
          const open = rows.filter(({ submissionId }) => !chosen.has(submissionId));
          if (rows.length === 0) return <p className="dimmed">{t('edit.candidates.none')}</p>;
          if (open.length === 0) return <p className="dimmed">{t('edit.candidates.all')}</p>;
          return (
            <>
              {chosen.size === 0 && <TakeTop rows={rows} onAdd={onAdd} />}
              <ol className={styles['rows']}>
                {open.map((row) => (
                  <Candidate key={row.submissionId} row={row} onAdd={() => onAdd([row])} />
                ))}
              </ol>
            </>
          );
        }}
      </QueryView>
    </Card>
  );
}

function TakeTop({ rows, onAdd }: { readonly rows: readonly Row[]; readonly onAdd: (rows: readonly Row[]) => void }) {
  const t = useText();
  const [count, setCount] = useState(Math.min(3, rows.length));
  return (
    <div className={styles['top']}>
      <NumberInput
        label={t('edit.topCount')}
        value={count}
        min={1}
        max={rows.length}
        allowDecimal={false}
        onChange={(value) => setCount(Math.max(1, Math.min(rows.length, Number(value) || 1)))}
      />
      <Button onClick={() => onAdd(rows.slice(0, count))}>{t('edit.top', { count })}</Button>
    </div>
  );
}

function Candidate({ row, onAdd }: { readonly row: Row; readonly onAdd: () => void }) {
  const t = useText();
  const format = useFormat();
  return (
    <li className={styles['row']}>
      <span className={styles['rank']}>{row.rank}</span>
      <span className={styles['words']}>
        <b>{row.title}</b>
        <span className="small dimmed">
          {row.teamName} · {t('shortlist.mean')} {format.decimal(row.mean, 2)}
          {row.tiedWith.length > 0 && ` · ${t('edit.tied')}`}
        </span>
      </span>
      <Button
        variant="subtle"
        size="sm"
        leftSection={<Plus aria-hidden size={18} />}
        onClick={onAdd}
        aria-label={t('edit.addNamed', { title: row.title })}
      >
        {t('edit.add')}
      </Button>
    </li>
  );
}
