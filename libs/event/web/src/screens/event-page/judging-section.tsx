import { useFormat, useLocalized } from '@jamboree/platform-web';
import { useEventText } from '../../texts.js';
import page from './event-page.module.css';
import type { EventPageEvent } from './event-page.screen.js';
import styles from './judging-section.module.css';

/** How ideas are judged: the criteria with their share, before anybody writes a line. */
export function JudgingSection({ rubrics }: { readonly rubrics: EventPageEvent['rubrics'] }) {
  const t = useEventText();
  const format = useFormat();
  const localized = useLocalized();
  const [rubric] = rubrics;
  if (rubric === undefined || rubric.criteria.length === 0) return null;
  const total = rubric.criteria.reduce((sum, { weight }) => sum + weight, 0);
  const most = Math.max(...rubric.criteria.map(({ weight }) => weight));
  return (
    <section aria-labelledby="judging-title">
      <div className={page['head']}>
        <h2 id="judging-title">{t('judging.title')}</h2>
        <p>{t('judging.lead')}</p>
      </div>
      <ul className={styles['list']}>
        {rubric.criteria.map((criterion) => (
          <li key={criterion.id}>
            <span className={styles['name']}>{localized(criterion.title)}</span>
            <span className={styles['share']}>{format.percent(criterion.weight / total)}</span>
            <span aria-hidden className={styles['bar']}>
              <svg width="100%" height="8">
                <rect width={`${String((criterion.weight / most) * 100)}%`} height="8" rx="4" />
              </svg>
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}
