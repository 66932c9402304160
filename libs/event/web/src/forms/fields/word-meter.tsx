import { useFormText } from '../form-texts.js';
import styles from './word-meter.module.css';

interface WordMeterProps {
  readonly id: string;
  readonly words: number;
  readonly maxWords: number | null;
}

/** How many words there are and may be. Too many can be saved, not submitted. */
export function WordMeter({ id, words, maxWords }: WordMeterProps) {
  const t = useFormText();
  if (maxWords === null) {
    return (
      <span id={id} className={styles['root']}>
        {t('field.words', { count: words })}
      </span>
    );
  }
  const over = words - maxWords;
  return (
    <span id={id} className={styles['root']} data-over={over > 0}>
      <span aria-hidden className={styles['track']}>
        <span className={styles['fill']} style={{ inlineSize: `${Math.min(100, (words / maxWords) * 100)}%` }} />
      </span>
      <span aria-live={over > 0 ? 'polite' : undefined}>
        {over > 0 ? t('field.wordsOver', { count: over }) : t('field.wordsOf', { count: words, max: maxWords })}
      </span>
    </span>
  );
}
