import { AppLink, Card, useFormat } from '@jamboree/platform-web';
import { managePath } from '../../paths.js';
import { useManageText } from '../../manage-texts.js';
import { Bar } from './bar.js';
import type { Overview } from './overview.screen.js';
import styles from './overview.module.css';

/** How far the participants are, from teams to ideas that count. */
export function FunnelCard({ slug, overview }: { readonly slug: string; readonly overview: Overview }) {
  const t = useManageText();
  const format = useFormat();
  const ideas = managePath(slug, 'submissions');
  const steps = [
    ['teams', overview.teams, managePath(slug, 'people')],
    ['drafts', overview.drafts, `${ideas}?state=DRAFT`],
    ['submitted', overview.submitted, `${ideas}?state=SUBMITTED`],
    ['eligible', overview.eligible, `${ideas}?state=ELIGIBLE`],
    ['withdrawn', overview.withdrawn, `${ideas}?state=WITHDRAWN`],
  ] as const;
  const most = Math.max(1, ...steps.map(([, figure]) => figure));
  return (
    <Card title={t('funnel.title')}>
      <ul className={styles['figures']}>
        {steps.map(([key, figure, path]) => (
          <li key={key} className={styles['figure']}>
            <AppLink to={path}>{t(`funnel.${key}`)}</AppLink>
            <span className={styles['value']}>{format.number(figure)}</span>
            <Bar share={figure / most} />
          </li>
        ))}
      </ul>
    </Card>
  );
}
