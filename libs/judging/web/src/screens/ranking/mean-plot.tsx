import styles from './mean-plot.module.css';
import { onScale } from './ranking-sections.js';

interface MeanPlotProps {
  readonly mean: number;
  readonly spread: number | null;
  readonly scaleMin: number;
  readonly scaleMax: number;
}

/** The mean as a point on the rubric's scale, with one standard deviation to each side. The figures beside it say the same. */
export function MeanPlot({ mean, spread, scaleMin, scaleMax }: MeanPlotProps) {
  const at = (value: number) => `${onScale(value, scaleMin, scaleMax) * 100}%`;
  return (
    <svg aria-hidden className={styles['root']} width="100%" height="16">
      <line x1="0" x2="100%" y1="8" y2="8" className={styles['scale']} />
      {spread !== null && <line x1={at(mean - spread)} x2={at(mean + spread)} y1="8" y2="8" className={styles['spread']} />}
      <circle cx={at(mean)} cy="8" r="5" className={styles['mean']} />
    </svg>
  );
}
