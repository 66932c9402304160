import { useEffect, useRef, type ReactNode } from 'react';
import styles from './frame-nav.module.css';

/** A row of links to the pages of an event. Where it does not fit, it scrolls sideways, and begins where the reader is. */
export function FrameBar({ label, children }: { readonly label: string; readonly children: ReactNode }) {
  const bar = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const here = bar.current?.querySelector('[aria-current="page"]');
    if (bar.current === null || !(here instanceof HTMLElement)) return;
    bar.current.scrollLeft = here.offsetLeft - (bar.current.clientWidth - here.clientWidth) / 2;
  }, []);
  return (
    <nav className={styles['root']} aria-label={label} data-no-print>
      <div ref={bar} className={styles['bar']}>
        {children}
      </div>
    </nav>
  );
}
