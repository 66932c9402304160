import { meanScore, scoresPerJuror, type ScoreTable } from './score-table.js';

export interface AdditiveFit {
  /** By submission, with mean zero over the scores; 0 without a score. */
  readonly quality: Float64Array;
  readonly severity: Float64Array;
  readonly mean: number;
  readonly sweeps: number;
  /** Whether the last sweep changed no severity by more than 10⁻¹⁰; long thin designs may need more sweeps than are made. */
  readonly converged: boolean;
}

const MOST_SWEEPS = 500;
const CLOSE_ENOUGH = 1e-10;

/**
 * The additive model by least squares, nothing drawn towards zero: severities and qualities in turn (block Gauss–Seidel), until the greatest
 * change of a severity is below 10⁻¹⁰, at most 500 times. A constant added to one juror's scores changes that juror's severity and no quality. Submissions
 * of different components are not comparable ({@link components}).
 *
 * Source: F. Yates, The analysis of multiple classifications with unequal numbers, JASA 29 (1934) 51–66; the iteration as in Y. Saad,
 * Iterative Methods for Sparse Linear Systems, 2nd ed., section 4.1.1.
 */
export function fitAdditive(table: ScoreTable): AdditiveFit {
  const { submissions, jurors, starts, juror, score } = table;
  const mean = meanScore(table);
  const perJuror = scoresPerJuror(table);
  const quality = new Float64Array(submissions);
  const severity = new Float64Array(jurors);
  const residual = new Float64Array(jurors);
  let sweeps = 0;
  let change = Number.POSITIVE_INFINITY;
  for (; change > CLOSE_ENOUGH && sweeps < MOST_SWEEPS; sweeps += 1) {
    residual.fill(0);
    for (let submission = 0; submission < submissions; submission += 1) {
      const from = starts[submission];
      const to = starts[submission + 1];
      if (from === to) continue;
      let sum = 0;
      for (let at = from; at < to; at += 1) sum += score[at] - severity[juror[at]];
      const value = sum / (to - from) - mean;
      quality[submission] = value;
      for (let at = from; at < to; at += 1) residual[juror[at]] += score[at] - mean - value;
    }
    change = 0;
    for (let one = 0; one < jurors; one += 1) {
      if (perJuror[one] === 0) continue;
      const value = residual[one] / perJuror[one];
      change = Math.max(change, Math.abs(value - severity[one]));
      severity[one] = value;
    }
  }
  const shift = weightedMean(quality, starts);
  return {
    quality: quality.map((value, submission) => (starts[submission] === starts[submission + 1] ? 0 : value - shift)),
    severity,
    mean: mean + shift,
    sweeps,
    converged: change <= CLOSE_ENOUGH,
  };
}

function weightedMean(quality: Float64Array, starts: Int32Array): number {
  const scores = starts[starts.length - 1];
  if (scores === 0) return 0;
  return quality.reduce((sum, value, submission) => sum + value * (starts[submission + 1] - starts[submission]), 0) / scores;
}
