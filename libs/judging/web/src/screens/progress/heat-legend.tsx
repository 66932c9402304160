import { useText } from '../../texts.js';
import type { Heat } from './heat.js';
import styles from './heat-legend.module.css';
import { HeatMark } from './heat-mark.js';

const SHOWN: readonly Heat[] = ['done', 'begun', 'asked', 'conflict', 'gone'];

export function HeatLegend() {
  const t = useText();
  return (
    <ul aria-label={t('progress.legend')} className={styles['root']}>
      {SHOWN.map((heat) => (
        <li key={heat}>
          <HeatMark heat={heat} />
          {t(`heat.${heat}`)}
        </li>
      ))}
    </ul>
  );
}
