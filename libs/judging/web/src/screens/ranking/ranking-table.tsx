import { useLocalized } from '@jamboree/platform-web';
import { useText } from '../../texts.js';
import { RankingRow } from './ranking-row.js';
import type { RankingData } from './ranking.screen.js';
import { sharedRanks } from './ranking-sections.js';
import styles from './ranking-table.module.css';

export interface RankingTableProps {
  readonly slug: string;
  readonly ranking: RankingData;
  readonly rows: RankingData['rows'];
  readonly caption: string;
}

/** Places, means with their spread, and each criterion. */
export function RankingTable({ slug, ranking, rows, caption }: RankingTableProps) {
  const t = useText();
  const localized = useLocalized();
  const { criteria } = ranking.round.rubric;
  const shared = sharedRanks(rows);
  return (
    <div className={styles['scroll']} tabIndex={0} role="region" aria-label={caption}>
      <table className={styles['table']}>
        <caption className={styles['caption']}>{caption}</caption>
        <thead>
          <tr>
            <th scope="col">{t('ranking.rank')}</th>
            <th scope="col">{t('progress.submission')}</th>
            <th scope="col">{t('ranking.mean')}</th>
            <th scope="col">{t('ranking.reviews')}</th>
            {criteria.map(({ id, title }) => (
              <th key={id} scope="col" className={styles['criterion']}>
                <span>{localized(title)}</span>
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <RankingRow key={row.submissionId} slug={slug} row={row} ranking={ranking} shared={shared.has(row.rank)} />
          ))}
        </tbody>
      </table>
    </div>
  );
}
