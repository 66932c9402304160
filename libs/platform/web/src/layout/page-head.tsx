import type { ReactNode } from 'react';
import styles from './page-head.module.css';

interface PageHeadProps {
  readonly title: ReactNode;
  /** A small line above: where this belongs, usually a link back. */
  readonly above?: ReactNode;
  /** One sentence below. */
  readonly lead?: ReactNode;
  /** Buttons at the end of the line. */
  readonly actions?: ReactNode;
}

/** The head of a tool page: h1, where it belongs, one sentence, actions. */
export function PageHead({ title, above, lead, actions }: PageHeadProps) {
  return (
    <div className={styles['root']}>
      <div className={styles['words']}>
        {above !== undefined && <div className={styles['above']}>{above}</div>}
        <h1 className={styles['title']}>{title}</h1>
        {lead !== undefined && <p className={styles['lead']}>{lead}</p>}
      </div>
      {actions !== undefined && <div className={styles['actions']}>{actions}</div>}
    </div>
  );
}
