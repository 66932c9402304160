import { minimise, type Smooth } from '../numerics/minimise.js';
import { quadratic, solve, type Ratios, type Solution, type Sums } from './mixed-equations.js';

export interface Variances {
  readonly submission: number;
  readonly juror: number;
  readonly residual: number;
}

export type Criterion = 'REML' | 'ML';

export interface FittedVariances {
  readonly ratios: Ratios;
  readonly variances: Variances;
  /** −2 · ln of the (restricted) likelihood at its greatest. */
  readonly deviance: number;
  readonly onBoundary: boolean;
}

/** Ratios are looked for between 10⁻⁶ and 10⁶; at either end one of the variances is zero for all that the scores can tell. */
const BOX = { low: -6 * Math.LN10, high: 6 * Math.LN10 };
/** Where the search begins: quality varies as much as noise does, severity half as much. */
export const START: Ratios = { quality: 1, severity: 2 };
const TOLERANCE = 1e-7;

/**
 * The variances under which the scores are most likely; by default restricted (REML), which allows for the mean being fitted too. `null` where
 * the scores cannot tell: nothing varies, or fewer than two submissions or scores are left over.
 *
 * Sources: H. Patterson, R. Thompson, Recovery of inter-block information when block sizes are unequal, Biometrika 58 (1971) 545–554; the
 * profiled criterion as in D. Bates et al., Fitting linear mixed-effects models using lme4, Journal of Statistical Software 67 (2015), section 3.4.
 */
export function fitVariances(sums: Sums, criterion: Criterion = 'REML'): FittedVariances | null {
  const { table, squares } = sums;
  const submissions = sums.perSubmission.filter((count) => count > 0).length;
  if (submissions < 2 || table.score.length <= submissions || squares <= Number.EPSILON * table.score.length) return null;
  const ratiosAt = ([quality, severity]: readonly number[]): Ratios => ({ quality: Math.exp(quality), severity: Math.exp(severity) });
  const { at, value, onBoundary } = minimise(
    (logs) => devianceAt(sums, ratiosAt(logs), criterion),
    [Math.log(START.quality), Math.log(START.severity)],
    BOX,
    TOLERANCE * table.score.length,
  );
  if (!Number.isFinite(value)) return null;
  const ratios = ratiosAt(at);
  const solution = solve(sums, ratios);
  if (solution === null) return null;
  const residual = solution.leftOver / degrees(sums, criterion);
  return {
    ratios,
    variances: { submission: residual / ratios.quality, juror: residual / ratios.severity, residual },
    deviance: value,
    onBoundary,
  };
}

function degrees({ table }: Sums, criterion: Criterion): number {
  return criterion === 'REML' ? table.score.length - 1 : table.score.length;
}

/** The criterion and its slope in the logarithms of the ratios. */
function devianceAt(sums: Sums, ratios: Ratios, criterion: Criterion): Smooth {
  const solution = solve(sums, ratios);
  if (solution === null || !(solution.leftOver > 0)) return { value: Number.POSITIVE_INFINITY, gradient: [0, 0] };
  const { eliminated, logDiagonal, leftOver } = solution;
  const { submissions, jurors } = sums.table;
  const free = degrees(sums, criterion);
  const last = eliminated.size - 1;
  const meanPivot = criterion === 'ML' ? 2 * Math.log(eliminated.factor[last * eliminated.size + last]) : 0;
  const value =
    free * (1 + Math.log((2 * Math.PI * leftOver) / free)) +
    eliminated.logDeterminant() -
    meanPivot +
    logDiagonal -
    submissions * Math.log(ratios.quality) -
    jurors * Math.log(ratios.severity);
  return { value, gradient: slopes(sums, solution, criterion, free) };
}

/**
 * ∂/∂λ of the sum of squares left over is q̂ᵀq̂ (or b̂ᵀb̂), since the solution is its minimum; of the determinants the trace of the inverse
 * with what the ratio adds to the equations.
 */
function slopes(
  sums: Sums,
  { ratios, quality, severity, eliminated, leftOver }: Solution,
  criterion: Criterion,
  free: number,
): [number, number] {
  const { submissions, jurors } = sums.table;
  const size = eliminated.size;
  const inverse = eliminated.inverse();
  if (criterion === 'ML') removeMean(inverse, size);
  let byQuality = -submissions / ratios.quality;
  for (let submission = 0; submission < submissions; submission += 1) {
    const diagonal = sums.perSubmission[submission] + ratios.quality;
    byQuality += 1 / diagonal + quadratic(sums, submission, inverse, size) / diagonal ** 2 + (free / leftOver) * quality[submission] ** 2;
  }
  let bySeverity = -jurors / ratios.severity;
  for (let juror = 0; juror < jurors; juror += 1) bySeverity += inverse[juror * size + juror] + (free / leftOver) * severity[juror] ** 2;
  return [ratios.quality * byQuality, ratios.severity * bySeverity];
}

/** Of the inverse of all the inverse without the mean, its last row and column: maximum likelihood takes no account of the mean being fitted. */
function removeMean(inverse: Float64Array, size: number): void {
  const last = size - 1;
  const pivot = inverse[last * size + last];
  for (let row = 0; row < last; row += 1) {
    const scale = inverse[row * size + last] / pivot;
    for (let column = 0; column < last; column += 1) inverse[row * size + column] -= scale * inverse[last * size + column];
  }
  for (let index = 0; index < size; index += 1) {
    inverse[index * size + last] = 0;
    inverse[last * size + index] = 0;
  }
}
