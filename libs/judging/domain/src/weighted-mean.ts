import type { CriterionId, TrackId } from '@jamboree/kernel';
import type { ScoredCriterion, ScoringRubric } from './judging-round.js';
import type { Score } from './scorecard.js';

/** The criteria that a submission of this track is scored on, in published order (rule 8). */
export function applicableCriteria<C extends ScoredCriterion>(criteria: readonly C[], trackId: TrackId | null): C[] {
  return criteria.filter(({ trackIds }) => trackIds.length === 0 || (trackId !== null && trackIds.includes(trackId)));
}

/** Criteria that apply and have no score yet; a sheet with any of them cannot be submitted. */
export function missingCriteria(scores: readonly Score[], rubric: ScoringRubric, trackId: TrackId | null): ScoredCriterion[] {
  const scored = new Set(scores.filter(({ value }) => value !== null).map(({ criterionId }) => criterionId));
  return applicableCriteria(rubric.criteria, trackId).filter(({ id }) => !scored.has(id));
}

/** One sheet as an exact fraction: its weighted mean is `total / weight`. */
export interface WeightedTotal {
  readonly total: number;
  readonly weight: number;
}

/** Weights are read to this many parts of one. */
const WEIGHT_PARTS = 1_000_000;

/**
 * The weights as the smallest integers in the same ratios, so that totals are exact and equal means are equal numbers:
 * IEEE 754 division rounds correctly, therefore two equal fractions of integers below 2^53 give the same double.
 */
export function integerWeights(criteria: readonly ScoredCriterion[]): Map<CriterionId, number> {
  const parts = criteria.map(({ id, weight }) => [id, Math.round(weight * WEIGHT_PARTS)] as const);
  const divisor = parts.reduce((gcd, [, weight]) => greatestCommonDivisor(gcd, weight), 0);
  return new Map(parts.map(([id, weight]) => [id, divisor === 0 ? 0 : weight / divisor]));
}

function greatestCommonDivisor(a: number, b: number): number {
  let [greater, lesser] = [a, b];
  while (lesser !== 0) [greater, lesser] = [lesser, greater % lesser];
  return greater;
}

/**
 * Adds up one sheet over the criteria that its track uses. Weights are rescaled over exactly those, so that a sheet of fewer criteria is on the
 * same scale as one of all. `null` while a criterion is missing: a missing score is not a zero.
 *
 * @param weights of the applicable criteria, from {@link integerWeights}
 */
export function weightedTotal(scores: readonly Score[], weights: ReadonlyMap<CriterionId, number>): WeightedTotal | null {
  const byCriterion = new Map(scores.map(({ criterionId, value }) => [criterionId, value]));
  let total = 0;
  let weightSum = 0;
  for (const [criterionId, weight] of weights) {
    const value = byCriterion.get(criterionId) ?? null;
    if (value === null) return null;
    total += weight * value;
    weightSum += weight;
  }
  return weightSum === 0 ? null : { total, weight: weightSum };
}

/** The weighted mean of one sheet on the rubric's own scale, or `null` while a criterion of its track is missing. */
export function weightedMean(scores: readonly Score[], rubric: ScoringRubric, trackId: TrackId | null): number | null {
  const sum = weightedTotal(scores, integerWeights(applicableCriteria(rubric.criteria, trackId)));
  return sum === null ? null : sum.total / sum.weight;
}
