import type { Heat } from './heat.js';
import styles from './heat-mark.module.css';

/** One cell's mark: full, half, open, crossed, dashed. Shape and colour say the same; the words stand beside it, hidden or not. */
export function HeatMark({ heat }: { readonly heat: Heat }) {
  return <span aria-hidden className={styles['root']} data-heat={heat} />;
}
