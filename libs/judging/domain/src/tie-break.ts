import type { TieBreakStep } from '@jamboree/event-domain';
import type { CriterionId } from '@jamboree/kernel';
import type { ScoredCriterion } from './judging-round.js';
import { randomSource } from './random.js';

/** What separated two tied submissions: a step, and for criteria which one. */
export type TieBreaker = Exclude<TieBreakStep, 'CRITERIA_BY_WEIGHT'> | `CRITERION:${string}`;

/** What the steps compare. */
export interface Tied {
  /** Public number of the submission in its event: the lot is drawn for it, so that anybody can draw it again. */
  readonly number: number;
  readonly reviews: number;
  readonly variance: number | null;
  /** Mean per criterion id; absent or null where the criterion does not apply. */
  readonly criterionMeans: ReadonlyMap<CriterionId, number | null>;
}

/** One comparison: the higher key is better, `null` compares with nothing. */
export interface Comparison {
  readonly breaker: TieBreaker;
  readonly key: (tied: Tied) => number | null;
}

/**
 * Unfolds the published rule into single comparisons. Criteria of equal weight compare in their published order.
 * A comparison that cannot tell all of the tied (a criterion that one track does not use, the spread of a single sheet) is passed over.
 */
export function comparisons(steps: readonly TieBreakStep[], criteria: readonly ScoredCriterion[], lotterySeed: number): Comparison[] {
  return steps.flatMap((step): Comparison[] => {
    switch (step) {
      case 'CRITERIA_BY_WEIGHT':
        return heaviestFirst(criteria).map(({ id, key }) => ({
          breaker: `CRITERION:${key}`,
          key: ({ criterionMeans }) => criterionMeans.get(id) ?? null,
        }));
      case 'MORE_REVIEWS':
        return [{ breaker: step, key: ({ reviews }) => reviews }];
      case 'LOWER_SPREAD':
        return [{ breaker: step, key: ({ variance }) => (variance === null ? null : -variance) }];
      case 'LOTTERY':
        return [{ breaker: step, key: ({ number }) => lot(lotterySeed, number) }];
    }
  });
}

function heaviestFirst(criteria: readonly ScoredCriterion[]): ScoredCriterion[] {
  return [...criteria].sort((a, b) => b.weight - a.weight); // a stable sort keeps the published order among equals
}

/**
 * The lot of one submission: 53 random bits of the stream that seed and number name, read as an integer; the higher lot wins.
 * It depends on nothing else, so the draw of one submission does not change with who else is tied.
 */
export function lot(seed: number, submissionNumber: number): number {
  const random = randomSource(seed, submissionNumber);
  return random() * 2 ** 21 + (random() >>> 11);
}

/** Submissions that nothing separates share one place. */
export interface Place<T> {
  readonly members: readonly T[];
  /** What put this place below the one before it; null for the first. */
  readonly separatedBy: TieBreaker | null;
}

/** Puts the tied in order by the first comparison that tells some of them apart, and so on within each part. */
export function settle<T extends Tied>(tied: readonly T[], rule: readonly Comparison[]): Place<T>[] {
  const [comparison, ...rest] = rule;
  if (comparison === undefined || tied.length < 2) return [{ members: tied, separatedBy: null }];
  return partition(tied, comparison).flatMap((part, index) =>
    settle(part, rest).map((place, within) => (index > 0 && within === 0 ? { ...place, separatedBy: comparison.breaker } : place)),
  );
}

function partition<T extends Tied>(tied: readonly T[], { key }: Comparison): T[][] {
  const parts = new Map<number, T[]>();
  for (const one of tied) {
    const value = key(one);
    if (value === null) return [[...tied]];
    const part = parts.get(value);
    if (part === undefined) parts.set(value, [one]);
    else part.push(one);
  }
  return [...parts].sort(([a], [b]) => b - a).map(([, part]) => part);
}
