import type { ReactNode } from 'react';
import styles from './banner.module.css';

/** One line above the header, on every page. */
export function Banner({ children }: { readonly children: ReactNode }) {
  return (
    <div className={styles['root']} data-no-print>
      {children}
    </div>
  );
}
