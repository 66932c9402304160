import { Card, Notice, QueryView, SelectField, useGo, useScreenQuery } from '@jamboree/platform-web';
import { VersionComparisonDocument } from '../gql/graphql.js';
import { useVersionsText } from '../versions-texts.js';
import styles from './comparison.module.css';
import { ContentDiff } from './content-diff.js';
import type { HistoryEvent, Line } from './history.js';
import { versionsAddress, type VersionsView } from './versions-address.js';

interface ComparisonProps {
  readonly event: HistoryEvent;
  readonly lines: readonly Line[];
  readonly base: string;
  readonly view: VersionsView;
  readonly from: string;
  readonly to: string;
}

/** Two versions, chosen by the reader. */
export function Comparison({ event, lines, base, view, from, to }: ComparisonProps) {
  const t = useVersionsText();
  const go = useGo();
  const query = useScreenQuery(VersionComparisonDocument, { from, to });
  const data = lines.map(({ id, number }) => ({ value: id, label: t('number', { number }) }));
  const choose = (chosen: Partial<VersionsView>) => go(versionsAddress(base, { ...view, from, to, ...chosen }), { replace: true });
  return (
    <Card title={t('compare')}>
      <div className={styles['choice']}>
        <SelectField label={t('compare.from')} data={data} value={from} onChange={(input) => choose({ from: input.currentTarget.value })} />
        <SelectField label={t('compare.to')} data={data} value={to} onChange={(input) => choose({ to: input.currentTarget.value })} />
      </div>
      <QueryView query={query}>
        {({ from: before, to: after }) =>
          before && after ? <ContentDiff before={before} after={after} choices={event} /> : <Notice tone="warn">{t('compare.gone')}</Notice>
        }
      </QueryView>
    </Card>
  );
}
