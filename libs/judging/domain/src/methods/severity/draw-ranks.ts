import { randomSource } from '../../random.js';
import { normalSource } from '../numerics/normal.js';
import { qualitiesGiven } from './mixed-equations.js';
import type { SeverityFit } from './severity-model.js';

export interface DrawRequest {
  /** Recorded with the result: the same seed gives the same intervals. */
  readonly seed: number;
  readonly draws: number;
  /** For P(among the first k). */
  readonly first: number;
  /** Share of the draws that an interval holds: 0.9, say. */
  readonly coverage: number;
}

export interface RankUncertainty {
  /** Of each submission the lowest and the greatest rank that the draws leave, 1 being the best; 0 without a score. */
  readonly from: Int32Array;
  readonly to: Int32Array;
  /** Share of the draws in which it is among the first k. */
  readonly chanceAmongFirst: Float64Array;
}

/**
 * How sure the order is: draws severities and then qualities as the scores leave them possible, ranks each draw, and counts. Submissions
 * without a score take no part. `null` where the scores tell no order at all: there is one, or all are equal.
 *
 * Source: A. Gelman et al., Bayesian Data Analysis, 3rd ed., section 15.4 (conditional normal posterior of a linear mixed model, variances
 * at their estimates); H. Goldstein, D. Spiegelhalter, League tables and their limitations, JRSS A 159 (1996) 385–443 (intervals for ranks).
 */
export function drawRanks(
  { sums, solution, variances, ratios }: SeverityFit,
  { seed, draws, first, coverage }: DrawRequest,
): RankUncertainty | null {
  const scored = Array.from(sums.perSubmission, (count, submission) => (count > 0 ? submission : -1)).filter(
    (submission) => submission >= 0,
  );
  const normal = normalSource(randomSource(seed));
  if (variances.residual === 0) return null;
  const noise = Math.sqrt(variances.residual);
  const spread = Float64Array.from(scored, (submission) => noise / Math.sqrt(sums.perSubmission[submission] + ratios.quality));
  const values = new Float64Array(scored.length);
  const ranks = new RankCounter(scored.length, draws);
  for (let draw = 0; draw < draws; draw += 1) {
    const deviation = solution.eliminated.solveTransposed(Float64Array.from(solution.severity, normal));
    const severity = solution.severity.map((value, juror) => value + noise * deviation[juror]);
    const quality = qualitiesGiven(sums, ratios, severity);
    for (let index = 0; index < scored.length; index += 1) values[index] = quality[scored[index]] + spread[index] * normal();
    ranks.add(values);
  }
  return spreadOut(ranks, scored, sums.table.submissions, { first, coverage });
}

/** A tenth of 2,000 draws is 200, though a double may say a little less. */
const ROUNDING = 1e-6;

/** The ranks of every draw, kept by submission. */
class RankCounter {
  readonly rankOf: Int32Array;
  private readonly sorted: Float64Array;
  private drawn = 0;

  constructor(
    readonly size: number,
    readonly draws: number,
  ) {
    this.rankOf = new Int32Array(size * draws);
    this.sorted = new Float64Array(size);
  }

  add(values: Float64Array): void {
    this.sorted.set(values);
    this.sorted.sort();
    for (let index = 0; index < this.size; index += 1)
      this.rankOf[index * this.draws + this.drawn] = this.size - this.placeOf(values[index]);
    this.drawn += 1;
  }

  /** Normal draws are all different, so that the place in the sorted draw is the rank. */
  private placeOf(value: number): number {
    let low = 0;
    let high = this.size - 1;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (this.sorted[middle] < value) low = middle + 1;
      else high = middle;
    }
    return low;
  }
}

function spreadOut(
  { rankOf, draws }: RankCounter,
  scored: readonly number[],
  submissions: number,
  { first, coverage }: Pick<DrawRequest, 'first' | 'coverage'>,
): RankUncertainty {
  const result = { from: new Int32Array(submissions), to: new Int32Array(submissions), chanceAmongFirst: new Float64Array(submissions) };
  const cut = Math.floor(((1 - coverage) / 2) * draws + ROUNDING);
  scored.forEach((submission, index) => {
    const ranks = rankOf.subarray(index * draws, (index + 1) * draws).sort();
    result.from[submission] = ranks[cut];
    result.to[submission] = ranks[draws - 1 - cut];
    result.chanceAmongFirst[submission] = ranks.reduce((count, rank) => count + (rank <= first ? 1 : 0), 0) / draws;
  });
  return result;
}
