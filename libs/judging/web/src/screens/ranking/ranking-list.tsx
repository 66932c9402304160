import { manageSubmissionPath } from '@jamboree/participation-web';
import { AppLink, useFormat, useLocalized } from '@jamboree/platform-web';
import { useText } from '../../texts.js';
import { MeanPlot } from './mean-plot.js';
import styles from './ranking-list.module.css';
import { sharedRanks } from './ranking-sections.js';
import type { RankingTableProps } from './ranking-table.js';
import { TieNote } from './tie-note.js';

/** The same on a narrow screen: one submission after the other, its criteria folded. */
export function RankingList({ slug, ranking, rows, caption }: RankingTableProps) {
  const t = useText();
  const format = useFormat();
  const localized = useLocalized();
  const { scaleMin, scaleMax, criteria } = ranking.round.rubric;
  const shared = sharedRanks(rows);
  return (
    <section className={styles['root']}>
      <h2 className={styles['caption']}>{caption}</h2>
      <ol className={styles['list']}>
        {rows.map((row) => (
          <li key={row.submissionId} className={styles['row']}>
            <p className={styles['rank']}>
              <span className="visually-hidden">{t('ranking.rank')} </span>
              {row.rank}
              {shared.has(row.rank) && <span className={styles['shared']}>{t('ranking.shared')}</span>}
            </p>
            <div className={styles['words']}>
              <AppLink to={manageSubmissionPath(slug, row.submissionId)} className={styles['title']}>
                {row.title}
              </AppLink>
              <p className={styles['facts']}>{[row.teamName, localized(row.trackTitle)].filter((fact) => fact !== '').join(' · ')}</p>
              <TieNote row={row} criteria={criteria} />
              <p>
                <strong className="figures">{format.decimal(row.mean, 2)}</strong>{' '}
                <span className={styles['facts']}>
                  {row.spread === null ? t('ranking.noSpread') : t('ranking.spread', { spread: format.decimal(row.spread, 2) })} ·{' '}
                  {t('ranking.reviews')}: {t('ranking.reviewCount', { count: row.reviews })}
                  {row.abstentions > 0 && <> · {t('ranking.abstentions', { count: row.abstentions })}</>}
                </span>
              </p>
              <MeanPlot mean={row.mean} spread={row.spread} scaleMin={scaleMin} scaleMax={scaleMax} />
              <details className={styles['details']}>
                <summary>{t('ranking.criteria')}</summary>
                <dl>
                  {criteria.map(({ id, title }) => {
                    const mean = row.criteria.find(({ criterionId }) => criterionId === id)?.mean ?? null;
                    return (
                      <div key={id}>
                        <dt>{localized(title)}</dt>
                        <dd>{mean === null ? t('ranking.notUsed') : format.decimal(mean, 1)}</dd>
                      </div>
                    );
                  })}
                </dl>
              </details>
            </div>
          </li>
        ))}
      </ol>
    </section>
  );
}
