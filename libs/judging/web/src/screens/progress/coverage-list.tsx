import { manageSubmissionPath } from '@jamboree/participation-web';
import { AppLink } from '@jamboree/platform-web';
import { useText } from '../../texts.js';
import styles from './coverage-list.module.css';
import type { CoverageViewProps } from './coverage-table.js';
import { heatOf, isUnderReviewed } from './heat.js';
import { HeatMark } from './heat-mark.js';

/** The same on a narrow screen: one submission after the other, with its jurors by name. */
export function CoverageList({ slug, coverage, rows }: CoverageViewProps) {
  const t = useText();
  const nameOf = new Map(coverage.jurors.map(({ id, person }) => [id, person.displayName]));
  return (
    <ul className={styles['root']}>
      {rows.map((row) => (
        <li key={row.submissionId} data-missing={isUnderReviewed(row)}>
          <div className={styles['head']}>
            <AppLink to={manageSubmissionPath(slug, row.submissionId)} className={styles['title']}>
              {row.title}
            </AppLink>
            <span className={styles['count']}>
              {row.hidden ? t('progress.hiddenShort') : t('progress.of', { done: row.done, wanted: row.wanted })}
            </span>
          </div>
          {row.hidden ? (
            <p className="small dimmed">{t('progress.hidden')}</p>
          ) : (
            <ul className={styles['jurors']}>
              {coverage.cells
                .filter(({ submissionId }) => submissionId === row.submissionId)
                .map((cell) => (
                  <li key={cell.assignmentId}>
                    <HeatMark heat={heatOf(cell.state)} />
                    <span>{nameOf.get(cell.jurorId)}</span>
                    <span className="visually-hidden">, {t(`assignment.${cell.state}`)}</span>
                  </li>
                ))}
            </ul>
          )}
        </li>
      ))}
    </ul>
  );
}
