import type { LucideIcon } from 'lucide-react';
import type { ReactNode } from 'react';
import styles from './state-page.module.css';

interface StatePageProps {
  readonly icon: LucideIcon;
  readonly title: ReactNode;
  readonly children?: ReactNode;
  readonly action?: ReactNode;
  /** The heading's level: 1 when it is the whole page. */
  readonly level?: 1 | 2 | 3;
}

/** What stands where content would: an icon, one sentence, one action. The states below are made of it. */
export function StatePage({ icon: Icon, title, children, action, level = 2 }: StatePageProps) {
  const Heading = `h${level}` as const;
  return (
    <div className={styles['root']}>
      <span className={styles['icon']}>
        <Icon aria-hidden size={28} strokeWidth={1.75} />
      </span>
      <Heading className={styles['title']}>{title}</Heading>
      {children !== undefined && <div className={styles['text']}>{children}</div>}
      {action !== undefined && <div className={styles['action']}>{action}</div>}
    </div>
  );
}
