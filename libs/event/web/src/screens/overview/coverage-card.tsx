import { AppLink, Card, useFormat } from '@jamboree/platform-web';
import { managePath } from '../../paths.js';
import { useManageText } from '../../manage-texts.js';
import { Bar } from './bar.js';
import type { Overview } from './overview.screen.js';
import styles from './overview.module.css';

/** How much of the reading is done. */
export function CoverageCard({ slug, overview }: { readonly slug: string; readonly overview: Overview }) {
  const t = useManageText();
  const format = useFormat();
  const { assignmentsTotal: total, assignmentsDone: done } = overview;
  return (
    <Card title={t('coverage.title')}>
      {total === 0 ? (
        <div className={styles['stack']}>
          <p className="dimmed">{t('coverage.none')}</p>
          <AppLink to={managePath(slug, 'jury')}>{t('coverage.assign')}</AppLink>
        </div>
      ) : (
        <ul className={styles['figures']}>
          <li className={styles['figure']}>
            <AppLink to={managePath(slug, 'progress')}>{t('coverage.done')}</AppLink>
            <span className={styles['value']}>{t('coverage.of', { done: format.number(done), total: format.number(total) })}</span>
            <Bar share={done / total} />
          </li>
          <li className={styles['figure']}>
            <AppLink to={managePath(slug, 'progress')}>{t('coverage.under', { wanted: overview.reviewsWanted })}</AppLink>
            <span className={styles['value']}>{format.number(overview.submissionsUnderReviewed)}</span>
          </li>
        </ul>
      )}
    </Card>
  );
}
