import type { ReactNode } from 'react';
import styles from './tag.module.css';

export type TagTone = 'plain' | 'brand' | 'signal' | 'ok' | 'warn' | 'bad' | 'info';

/** A short state in words, tinted; `dot` puts a mark before it for what is happening now. */
export function Tag({
  tone = 'plain',
  dot = false,
  children,
}: {
  readonly tone?: TagTone;
  readonly dot?: boolean;
  readonly children: ReactNode;
}) {
  return (
    <span className={styles['root']} data-tone={tone}>
      {dot && <span aria-hidden className={styles['dot']} />}
      {children}
    </span>
  );
}
