import { Cholesky } from '../numerics/cholesky.js';
import { meanScore, scoresPerJuror, scoresPerSubmission, type ScoreTable } from './score-table.js';

/** σe²/σq² and σe²/σb²: how strongly qualities and severities are drawn towards zero. */
export interface Ratios {
  readonly quality: number;
  readonly severity: number;
}

/** What the equations need of a table, whatever the ratios: sums of the scores less their mean. */
export interface Sums {
  readonly table: ScoreTable;
  readonly mean: number;
  readonly perSubmission: Int32Array;
  readonly perJuror: Int32Array;
  readonly ofSubmission: Float64Array;
  /** Of each juror and, last, of all. */
  readonly ofJuror: Float64Array;
  readonly squares: number;
}

export function sumsOf(table: ScoreTable): Sums {
  const mean = meanScore(table);
  const ofSubmission = new Float64Array(table.submissions);
  const ofJuror = new Float64Array(table.jurors + 1);
  let squares = 0;
  for (let submission = 0; submission < table.submissions; submission += 1) {
    for (let at = table.starts[submission]; at < table.starts[submission + 1]; at += 1) {
      const score = table.score[at] - mean;
      ofSubmission[submission] += score;
      ofJuror[table.juror[at]] += score;
      ofJuror[table.jurors] += score;
      squares += score * score;
    }
  }
  return { table, mean, perSubmission: scoresPerSubmission(table), perJuror: scoresPerJuror(table), ofSubmission, ofJuror, squares };
}

export interface Solution {
  readonly ratios: Ratios;
  /** q̂, by submission; 0 without a score. */
  readonly quality: Float64Array;
  /** b̂ by juror and, last, the mean less {@link Sums.mean}. */
  readonly severity: Float64Array;
  /** The equations of jurors and mean after the submissions were eliminated: (severities, mean) vary as σe² times its inverse. */
  readonly eliminated: Cholesky;
  /** Σ ln D, with D = scores + λq of each submission. */
  readonly logDiagonal: number;
  /** Penalised sum of squares that is left: (n − 1)·σ̂e². */
  readonly leftOver: number;
}

/**
 * Solves y = μ + quality + severity + error for given ratios. The submissions are eliminated first, so that the work is jurors³/3 and
 * grows with the submissions only linearly. `null` where the equations have no single solution (ratios of zero on a design in parts).
 *
 * Source: C. Henderson, Applications of Linear Models in Animal Breeding (1984), chapter 5 (mixed model equations), absorbed as in
 * S. Searle, G. Casella, C. McCulloch, Variance Components (1992), section 7.6.
 */
export function solve(sums: Sums, ratios: Ratios): Solution | null {
  const { table } = sums;
  const size = table.jurors + 1;
  const matrix = new Float64Array(size * size);
  const right = sums.ofJuror.slice();
  for (let juror = 0; juror < table.jurors; juror += 1) {
    matrix[juror * size + juror] = sums.perJuror[juror] + ratios.severity;
    matrix[table.jurors * size + juror] = sums.perJuror[juror];
  }
  matrix[size * size - 1] = table.score.length;
  let logDiagonal = 0;
  for (let submission = 0; submission < table.submissions; submission += 1) {
    const diagonal = sums.perSubmission[submission] + ratios.quality;
    logDiagonal += diagonal > 0 ? Math.log(diagonal) : 0;
    eliminate(sums, submission, 1 / diagonal, matrix, right);
  }
  const eliminated = Cholesky.of(matrix, size);
  if (eliminated === null) return null;
  const severity = eliminated.solve(right);
  const quality = qualitiesGiven(sums, ratios, severity);
  let leftOver = sums.squares;
  quality.forEach((value, submission) => (leftOver -= value * sums.ofSubmission[submission]));
  severity.forEach((value, juror) => (leftOver -= value * sums.ofJuror[juror]));
  return { ratios, quality, severity, eliminated, logDiagonal, leftOver };
}

/** q given severities and mean: what the submission's scores exceed them by, drawn towards zero. */
export function qualitiesGiven({ table, perSubmission, ofSubmission }: Sums, { quality }: Ratios, severity: Float64Array): Float64Array {
  const { starts, juror, jurors } = table;
  return Float64Array.from({ length: table.submissions }, (_, submission) => {
    if (perSubmission[submission] === 0) return 0;
    let rest = ofSubmission[submission] - perSubmission[submission] * severity[jurors];
    for (let at = starts[submission]; at < starts[submission + 1]; at += 1) rest -= severity[juror[at]];
    return rest / (perSubmission[submission] + quality);
  });
}

/** Takes x·xᵀ/D of one submission from the matrix (its lower triangle) and x·r/D from the right-hand side, x the jurors it has and their number. */
function eliminate(
  { table, perSubmission, ofSubmission }: Sums,
  submission: number,
  inverse: number,
  matrix: Float64Array,
  right: Float64Array,
): void {
  const { starts, juror, jurors } = table;
  const size = jurors + 1;
  const count = perSubmission[submission];
  if (count === 0) return;
  const share = ofSubmission[submission] * inverse;
  for (let one = starts[submission]; one < starts[submission + 1]; one += 1) {
    const row = juror[one] * size;
    right[juror[one]] -= share;
    matrix[jurors * size + juror[one]] -= count * inverse;
    // Jurors of a submission are in ascending order, so this stays in the lower triangle.
    for (let other = starts[submission]; other < starts[submission + 1] && juror[other] <= juror[one]; other += 1)
      matrix[row + juror[other]] -= inverse;
  }
  right[jurors] -= count * share;
  matrix[size * size - 1] -= count * count * inverse;
}

/** xᵀ·A⁻¹·x of one submission's jurors and their number. */
export function quadratic({ table, perSubmission }: Sums, submission: number, inverse: Float64Array, size: number): number {
  const { starts, juror, jurors } = table;
  const count = perSubmission[submission];
  let sum = count * count * inverse[size * size - 1];
  for (let one = starts[submission]; one < starts[submission + 1]; one += 1) {
    const row = juror[one] * size;
    sum += 2 * count * inverse[row + jurors];
    for (let other = starts[submission]; other < starts[submission + 1]; other += 1) sum += inverse[row + juror[other]];
  }
  return sum;
}
