import { quadratic, solve, sumsOf, type Ratios, type Solution, type Sums } from './mixed-equations.js';
import { fitVariances, START, type Variances } from './reml.js';
import type { ScoreTable } from './score-table.js';

export interface SeverityFit {
  /** Mean μ of all scores, allowing for who judged what. */
  readonly mean: number;
  /** q̂ of each submission, on the scale of the scores: the adjusted score is `mean + quality`. 0 without a score. */
  readonly quality: Float64Array;
  /** Standard error of each quality: how far it may be from the submission's own. */
  readonly standardError: Float64Array;
  /** b̂ of each juror: above zero lenient, below zero severe. */
  readonly severity: Float64Array;
  readonly severityError: Float64Array;
  readonly variances: Variances;
  readonly ratios: Ratios;
  /** Where the ratios of the variances come from: the scores, the rule for scores that cannot tell, or the caller. */
  readonly by: 'REML' | 'FALLBACK' | 'GIVEN';
  /** For {@link drawRanks}. */
  readonly solution: Solution;
  readonly sums: Sums;
}

/** Used where the scores cannot tell the variances apart. */
export const FALLBACK: Ratios = START;

/** Below this many jurors who scored, a variance between them is a guess. */
export const FEWEST_JURORS = 3;

/**
 * The shrunken additive model: score = μ + quality of the submission + severity of the juror + noise, qualities and severities drawn from
 * normal distributions whose variances are fitted by REML. With REML on the boundary, or fewer than {@link FEWEST_JURORS} jurors, the ratios
 * are {@link FALLBACK}, and `by` says so. `null` without a score.
 *
 * Adding a constant to all scores adds it to the mean and changes nothing else; which number stands for which submission or juror makes no
 * difference beyond the last bits.
 *
 * Source: see {@link solve} and {@link fitVariances}; for juries A. Gelman, J. Hill, Data Analysis Using Regression and
 * Multilevel/Hierarchical Models (2007), section 13.5 (crossed groups).
 */
export function fitSeverity(table: ScoreTable): SeverityFit | null {
  if (table.score.length === 0) return null;
  const sums = sumsOf(table);
  const jurors = sums.perJuror.filter((count) => count > 0).length;
  const fitted = jurors < FEWEST_JURORS ? null : fitVariances(sums);
  return fitted === null || fitted.onBoundary ? fitWith(sums, FALLBACK, 'FALLBACK') : fitWith(sums, fitted.ratios, 'REML');
}

/**
 * The same with ratios that are known.
 *
 * @throws RangeError for a ratio of zero on a design in parts
 */
export function fitSeverityWith(table: ScoreTable, ratios: Ratios): SeverityFit | null {
  return table.score.length === 0 ? null : fitWith(sumsOf(table), ratios, 'GIVEN');
}

function fitWith(sums: Sums, ratios: Ratios, by: SeverityFit['by']): SeverityFit {
  const solution = solve(sums, ratios);
  if (solution === null) throw new RangeError('Ratios must be above zero: with zero, a design in parts has no single solution.');
  const { jurors, submissions, score } = sums.table;
  const residual = Math.max(0, solution.leftOver) / Math.max(1, score.length - 1);
  const size = jurors + 1;
  const inverse = solution.eliminated.inverse();
  const errorOf = (variance: number): number => Math.sqrt(residual * Math.max(0, variance));
  return {
    mean: sums.mean + solution.severity[jurors],
    quality: solution.quality,
    standardError: Float64Array.from({ length: submissions }, (_, submission) => {
      const diagonal = sums.perSubmission[submission] + ratios.quality;
      return errorOf(1 / diagonal + quadratic(sums, submission, inverse, size) / diagonal ** 2);
    }),
    severity: solution.severity.subarray(0, jurors),
    severityError: Float64Array.from({ length: jurors }, (_, juror) => errorOf(inverse[juror * size + juror])),
    variances: { submission: residual / ratios.quality, juror: residual / ratios.severity, residual },
    ratios,
    by,
    solution,
    sums,
  };
}
