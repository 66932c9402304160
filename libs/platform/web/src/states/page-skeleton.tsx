import { usePlatformText } from '../i18n/platform-text.js';
import styles from './page-skeleton.module.css';

/** A page's shape while it loads; announced once to screen readers. */
export function PageSkeleton() {
  const t = usePlatformText();
  return (
    <div role="status" aria-label={t('state.loading')} className={styles['root']}>
      <span className={styles['title']} />
      <span className={styles['line']} />
      <span className={styles['line']} />
      <span className={styles['block']} />
    </div>
  );
}
