import { useFormat } from '@jamboree/platform-web';
import { useText } from '../../../texts.js';
import type { DeskPage } from '../desk-page.js';
import styles from './others-list.module.css';

interface OthersListProps {
  readonly others: DeskPage['others'];
  readonly scaleMax: number;
}

/** What the other jurors gave, without names: seen only after the own sheet is submitted. */
export function OthersList({ others, scaleMax }: OthersListProps) {
  const t = useText();
  const format = useFormat();
  if (others.length === 0) return null;
  return (
    <section>
      <h3 className={styles['title']}>{t('others.title')}</h3>
      <ul className={styles['list']}>
        {others.map(({ label, weightedMean, comment }) => (
          <li key={label}>
            <p className={styles['head']}>
              <span>{label}</span>
              <span className={styles['mean']}>{t('others.mean', { mean: format.decimal(weightedMean, 2), max: scaleMax })}</span>
            </p>
            {comment !== '' && <p className={styles['comment']}>{comment}</p>}
          </li>
        ))}
      </ul>
    </section>
  );
}
