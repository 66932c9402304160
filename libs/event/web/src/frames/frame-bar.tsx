import { useEffect, useRef, useState, type ReactNode } from 'react';
import styles from './frame-nav.module.css';

/** A row of links to the pages of an event. Where it does not fit, it scrolls sideways, and begins where the reader is. */
export function FrameBar({ label, children }: { readonly label: string; readonly children: ReactNode }) {
  const bar = useRef<HTMLDivElement>(null);
  const [hidden, setHidden] = useState({ before: false, after: false });
  useEffect(() => {
    const row = bar.current;
    if (row === null) return;
    const here = row.querySelector('[aria-current="page"]');
    if (here instanceof HTMLElement) row.scrollLeft = here.offsetLeft - (row.clientWidth - here.clientWidth) / 2;
    const measure = () => setHidden({ before: row.scrollLeft > 1, after: row.scrollLeft + row.clientWidth < row.scrollWidth - 1 });
    const watch = new ResizeObserver(measure);
    watch.observe(row);
    row.addEventListener('scroll', measure, { passive: true });
    return () => {
      watch.disconnect();
      row.removeEventListener('scroll', measure);
    };
  }, [children]);
  return (
    <nav className={styles['root']} aria-label={label} data-no-print>
      <div ref={bar} className={styles['bar']} data-before={hidden.before || undefined} data-after={hidden.after || undefined}>
        {children}
      </div>
    </nav>
  );
}
