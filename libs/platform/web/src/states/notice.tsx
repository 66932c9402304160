import { CircleAlert, CircleCheck, Info, TriangleAlert, type LucideIcon } from 'lucide-react';
import type { ReactNode } from 'react';
import styles from './notice.module.css';

export type NoticeTone = 'info' | 'ok' | 'warn' | 'bad';

const ICONS: Readonly<Record<NoticeTone, LucideIcon>> = { info: Info, ok: CircleCheck, warn: TriangleAlert, bad: CircleAlert };

interface NoticeProps {
  readonly tone: NoticeTone;
  readonly title?: ReactNode;
  readonly children?: ReactNode;
  readonly action?: ReactNode;
  /** Announce it at once; for what appears as an answer to something the reader did. */
  readonly live?: boolean;
}

/** A boxed message: colour, icon and words say the same. */
export function Notice({ tone, title, children, action, live = false }: NoticeProps) {
  const Icon = ICONS[tone];
  return (
    <div className={styles['root']} data-tone={tone} role={live ? (tone === 'bad' ? 'alert' : 'status') : undefined}>
      <Icon aria-hidden size={20} className={styles['icon']} />
      <div className={styles['body']}>
        {title !== undefined && <p className={styles['title']}>{title}</p>}
        {children !== undefined && <div className={styles['text']}>{children}</div>}
        {action !== undefined && <div className={styles['action']}>{action}</div>}
      </div>
    </div>
  );
}
