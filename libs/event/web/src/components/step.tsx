import type { ReactNode } from 'react';
import styles from './step.module.css';

/** One numbered part of a longer form. */
export function Step({ number, title, children }: { readonly number: number; readonly title: string; readonly children: ReactNode }) {
  return (
    <section className={styles['root']}>
      <h2 className={styles['title']}>
        <span className={styles['number']}>{number}</span> {title}
      </h2>
      <div className={styles['content']}>{children}</div>
    </section>
  );
}
