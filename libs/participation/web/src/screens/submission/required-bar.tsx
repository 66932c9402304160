import { useWritingText } from '../../writing-texts.js';
import styles from './required-bar.module.css';
import type { Progress } from './progress.js';

/** "3 of 5 required", in words and as a bar with a piece for each. */
export function RequiredBar({ progress }: { readonly progress: Progress }) {
  const t = useWritingText();
  return (
    <div className={styles['root']}>
      <p className={styles['count']}>
        {t('outline.required', { done: progress.required.length - progress.missing.length, all: progress.required.length })}
      </p>
      <div aria-hidden className={styles['bar']}>
        {progress.required.map((key) => (
          <i key={key} data-done={!progress.missing.includes(key)} />
        ))}
      </div>
    </div>
  );
}
