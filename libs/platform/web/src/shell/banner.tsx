import type { ReactNode } from 'react';
import styles from './banner.module.css';

/** One line above the header, on every page. */
export function Banner({ label, children }: { readonly label: string; readonly children: ReactNode }) {
  return (
    <aside className={styles['root']} aria-label={label} data-no-print>
      {children}
    </aside>
  );
}
