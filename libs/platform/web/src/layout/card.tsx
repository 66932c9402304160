import type { ReactNode } from 'react';
import styles from './card.module.css';

interface CardProps {
  readonly title?: ReactNode;
  /** Beside the title: a count, a link. */
  readonly aside?: ReactNode;
  readonly children: ReactNode;
  readonly level?: 2 | 3;
  readonly tone?: 'plain' | 'sunken' | 'brand';
}

/** A surface on the paper, with an optional heading. */
export function Card({ title, aside, children, level = 2, tone = 'plain' }: CardProps) {
  const Heading = `h${level}` as const;
  return (
    <section className={styles['root']} data-tone={tone}>
      {title !== undefined && (
        <div className={styles['head']}>
          <Heading className={styles['title']}>{title}</Heading>
          {aside}
        </div>
      )}
      {children}
    </section>
  );
}
