import { manageSubmissionPath } from '@jamboree/participation-web';
import { AppLink } from '@jamboree/platform-web';
import type { CoveragePartsFragment } from '../../gql/graphql.js';
import { useText } from '../../texts.js';
import styles from './coverage-table.module.css';
import { cellsBy, heatOf, isUnderReviewed } from './heat.js';
import { HeatMark } from './heat-mark.js';

export interface CoverageViewProps {
  readonly slug: string;
  readonly coverage: CoveragePartsFragment;
  /** In the order to show, perhaps not all. */
  readonly rows: CoveragePartsFragment['submissions'];
}

/** Jurors across, submissions down. Titles and the head stay in sight while the rest scrolls. */
export function CoverageTable({ slug, coverage, rows }: CoverageViewProps) {
  const t = useText();
  const cellOf = cellsBy(coverage.cells);
  return (
    <div className={styles['scroll']} tabIndex={0} role="region" aria-label={t('progress.table')}>
      <table className={styles['table']}>
        <thead>
          <tr>
            <th scope="col" className={styles['corner']}>
              {t('progress.submission')}
            </th>
            <th scope="col" className={styles['count']}>
              {t('progress.reviews')}
            </th>
            {coverage.jurors.map((juror) => (
              <th key={juror.id} scope="col" className={styles['juror']}>
                <span>{juror.person.displayName}</span>
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={row.submissionId} data-missing={isUnderReviewed(row)}>
              <th scope="row" className={styles['title']}>
                <AppLink to={manageSubmissionPath(slug, row.submissionId)}>
                  <span className={styles['number']}>{row.number}</span> {row.title}
                </AppLink>
              </th>
              <td className={styles['count']}>
                {row.hidden ? t('progress.hiddenShort') : t('progress.of', { done: row.done, wanted: row.wanted })}
              </td>
              {row.hidden ? (
                <td colSpan={coverage.jurors.length} className={styles['hidden']}>
                  {t('progress.hidden')}
                </td>
              ) : (
                coverage.jurors.map((juror) => {
                  const cell = cellOf(row.submissionId, juror.id);
                  return (
                    <td key={juror.id} className={styles['cell']}>
                      {cell !== undefined && (
                        <>
                          <HeatMark heat={heatOf(cell.state)} />
                          <span className="visually-hidden">{t(`assignment.${cell.state}`)}</span>
                        </>
                      )}
                    </td>
                  );
                })
              )}
            </tr>
          ))}
        </tbody>
        <tfoot>
          <tr>
            <th scope="row" className={styles['title']}>
              {t('progress.perJuror')}
            </th>
            <td className={styles['count']} />
            {coverage.jurors.map(({ id, done, assigned }) => (
              <td key={id} className={styles['cell']}>
                {t('progress.fraction', { done, assigned })}
              </td>
            ))}
          </tr>
        </tfoot>
      </table>
    </div>
  );
}
