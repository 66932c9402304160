import { manageSubmissionPath } from '@jamboree/participation-web';
import { AppLink, useFormat, useLocalized } from '@jamboree/platform-web';
import { useText } from '../../texts.js';
import { MeanPlot } from './mean-plot.js';
import styles from './ranking-row.module.css';
import type { RankingData } from './ranking.screen.js';
import { onScale } from './ranking-sections.js';
import { TieNote } from './tie-note.js';

interface RankingRowProps {
  readonly slug: string;
  readonly row: RankingData['rows'][number];
  readonly ranking: RankingData;
  /** Others have the same place. */
  readonly shared: boolean;
}

export function RankingRow({ slug, row, ranking, shared }: RankingRowProps) {
  const t = useText();
  const format = useFormat();
  const localized = useLocalized();
  const { scaleMin, scaleMax, criteria } = ranking.round.rubric;
  const facts = [row.teamName, localized(row.trackTitle)].filter((fact) => fact !== '');
  const meanOf = (criterionId: string) => row.criteria.find((one) => one.criterionId === criterionId)?.mean ?? null;
  return (
    <tr>
      <td className={styles['rank']}>
        {row.rank}
        {shared && <span className={styles['shared']}>{t('ranking.shared')}</span>}
      </td>
      <th scope="row" className={styles['words']}>
        <AppLink to={manageSubmissionPath(slug, row.submissionId)} className={styles['title']}>
          {row.title}
        </AppLink>
        <p className={styles['facts']}>{facts.join(' · ')}</p>
        <TieNote row={row} criteria={criteria} />
        {row.rescaled && <p className={styles['facts']}>{t('ranking.rescaled')}</p>}
      </th>
      <td className={styles['mean']}>
        <span className={styles['figure']}>{format.decimal(row.mean, 2)}</span>
        <span className={styles['spread']}>
          {row.spread === null ? t('ranking.noSpread') : t('ranking.spread', { spread: format.decimal(row.spread, 2) })}
        </span>
        <MeanPlot mean={row.mean} spread={row.spread} scaleMin={scaleMin} scaleMax={scaleMax} />
      </td>
      <td className={styles['reviews']}>
        {t('ranking.reviewCount', { count: row.reviews })}
        {row.abstentions > 0 && <span className={styles['facts']}>{t('ranking.abstentions', { count: row.abstentions })}</span>}
      </td>
      {criteria.map(({ id }) => {
        const mean = meanOf(id);
        const strength = mean === null ? 0 : Math.round(onScale(mean, scaleMin, scaleMax) * 32);
        return (
          <td
            key={id}
            className={styles['criterion']}
            style={{ backgroundColor: `color-mix(in srgb, var(--brand) ${strength}%, var(--surface))` }}
          >
            {mean === null ? <span title={t('ranking.notUsed')}>–</span> : format.decimal(mean, 1)}
            {mean === null && <span className="visually-hidden">{t('ranking.notUsed')}</span>}
          </td>
        );
      })}
    </tr>
  );
}
