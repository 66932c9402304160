import { useMemo } from 'react';
import { useVersionsText } from '../versions-texts.js';
import { wordChanges } from './word-changes.js';
import styles from './word-diff.module.css';

/** A text with what was removed and added in it, told by more than colour: struck through, underlined, and said to screen readers. */
export function WordDiff({ before, after }: { readonly before: string; readonly after: string }) {
  const t = useVersionsText();
  const changes = useMemo(() => wordChanges(before, after), [before, after]);
  return (
    <p className={styles['root']}>
      {changes.map(({ kind, text }, index) => {
        if (kind === 'KEPT') return <span key={index}>{text}</span>;
        const Change = kind === 'ADDED' ? 'ins' : 'del';
        return (
          <Change key={index}>
            <span className="visually-hidden"> [{t(kind === 'ADDED' ? 'diff.added' : 'diff.removed')} </span>
            {text}
            <span className="visually-hidden"> {t('diff.end')}] </span>
          </Change>
        );
      })}
    </p>
  );
}
