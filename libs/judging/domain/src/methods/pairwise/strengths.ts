import { Cholesky } from '../numerics/cholesky.js';
import type { Choice } from './choices.js';

export interface Strengths {
  /** ln of the worth of each item, with mean zero: item i is chosen from a set with probability e^θi / Σ e^θ over the set. */
  readonly strength: Float64Array;
  /** Standard error of each strength against the mean of all. */
  readonly standardError: Float64Array;
  /** Covariance of the strengths, in rows one after the other. */
  readonly covariance: Float64Array;
}

export interface StrengthsOptions {
  /**
   * Precision of a normal prior around zero on each strength. 0 is maximum likelihood, which exists only where every item has won and lost
   * against the rest, directly or through others. A weak prior (0.1, say) always has an answer, and keeps an item with one win in bounds.
   */
  readonly priorPrecision: number;
}

/** Newton's steps double the right digits each; this many is never needed for a likelihood with a maximum. */
const MOST_STEPS = 100;
const CLOSE_ENOUGH = 1e-12;

/**
 * Strengths of `items` items from choices between them: Bradley–Terry for pairs, Plackett–Luce for rankings and choices from larger sets.
 * Independent of the order of the choices; renaming the items renames the strengths. `null` where maximum likelihood (prior 0) has no
 * finite answer: some group of items never lost to, or never met, the others.
 *
 * The logarithm of the likelihood is concave, so Newton's method with halved steps reaches its only maximum.
 *
 * Sources: R. Bradley, M. Terry, Biometrika 39 (1952) 324–345; R. Plackett, Applied Statistics 24 (1975) 193–202; D. Hunter, MM algorithms
 * for generalized Bradley–Terry models, Annals of Statistics 32 (2004) 384–406 (same maximum, and when it exists).
 */
export function strengths(items: number, choices: readonly Choice[], { priorPrecision }: StrengthsOptions): Strengths | null {
  if (priorPrecision === 0 && !isDetermined(items, choices)) return null;
  let strength: Float64Array = new Float64Array(items);
  let value = logLikelihood(choices, strength, priorPrecision);
  for (let step = 0; step < MOST_STEPS; step += 1) {
    const { gradient, information } = derivatives(items, choices, strength, priorPrecision);
    const direction = pinned(information, items)?.solve(gradient.slice());
    if (direction === undefined) return null;
    const gain = direction.reduce((sum, move, item) => sum + move * gradient[item], 0);
    if (gain < CLOSE_ENOUGH) break;
    let scale = 1;
    let next = moved(strength, direction, scale);
    let nextValue = logLikelihood(choices, next, priorPrecision);
    while (nextValue < value && scale > CLOSE_ENOUGH) {
      scale /= 2;
      next = moved(strength, direction, scale);
      nextValue = logLikelihood(choices, next, priorPrecision);
    }
    strength = next;
    value = nextValue;
  }
  const covariance = covarianceAroundMean(derivatives(items, choices, strength, priorPrecision).information, items);
  if (covariance === null) return null;
  return {
    strength,
    standardError: Float64Array.from(strength, (_, item) => Math.sqrt(Math.max(0, covariance[item * items + item]))),
    covariance,
  };
}

/** Against one item: what the others have more, with its standard error, as tables of sports or citations print it. */
export function relativeTo(
  reference: number,
  { strength, covariance }: Strengths,
): { readonly strength: number; readonly standardError: number }[] {
  const size = strength.length;
  const variance = (one: number, other: number): number => covariance[one * size + other];
  return Array.from(strength, (value, item) => ({
    strength: value - strength[reference],
    standardError: Math.sqrt(Math.max(0, variance(item, item) + variance(reference, reference) - 2 * variance(item, reference))),
  }));
}

/** Probability that each item is chosen from all of them. */
export function chances(strength: ArrayLike<number>): number[] {
  const greatest = Math.max(...Array.from(strength));
  const worths = Array.from(strength, (value) => Math.exp(value - greatest));
  const sum = worths.reduce((total, worth) => total + worth, 0);
  return worths.map((worth) => worth / sum);
}

/** Maximum likelihood exists and is unique if, and only if, wins lead from every item to every other (Hunter 2004, assumption 1). */
function isDetermined(items: number, choices: readonly Choice[]): boolean {
  const beats: number[][] = Array.from({ length: items }, () => []);
  const beatenBy: number[][] = Array.from({ length: items }, () => []);
  for (const { chosen, over, times } of choices) {
    if (times <= 0) continue;
    for (const other of over) {
      beats[chosen].push(other);
      beatenBy[other].push(chosen);
    }
  }
  return reachesAll(beats) && reachesAll(beatenBy);
}

function reachesAll(edges: readonly (readonly number[])[]): boolean {
  const reached = new Set([0]);
  for (const item of reached) for (const next of edges[item] ?? []) reached.add(next);
  return reached.size >= edges.length;
}

function moved(from: Float64Array, direction: Float64Array, scale: number): Float64Array {
  const next = from.map((value, item) => value + scale * direction[item]);
  const mean = next.reduce((sum, value) => sum + value, 0) / next.length;
  return next.map((value) => value - mean);
}

function logLikelihood(choices: readonly Choice[], strength: Float64Array, priorPrecision: number): number {
  let sum = 0;
  for (const { chosen, over, times } of choices) {
    let others = 0;
    for (const item of over) others += Math.exp(strength[item] - strength[chosen]);
    sum -= times * Math.log1p(others);
  }
  for (const value of strength) sum -= (priorPrecision / 2) * value ** 2;
  return sum;
}

function derivatives(
  items: number,
  choices: readonly Choice[],
  strength: Float64Array,
  priorPrecision: number,
): { gradient: Float64Array; information: Float64Array } {
  const gradient = strength.map((value) => -priorPrecision * value);
  const information = new Float64Array(items * items);
  for (let item = 0; item < items; item += 1) information[item * items + item] = priorPrecision;
  for (const { chosen, over, times } of choices) {
    const set = [chosen, ...over];
    const shares = chances(set.map((item) => strength[item]));
    gradient[chosen] += times;
    set.forEach((one, row) => {
      gradient[one] -= times * shares[row];
      information[one * items + one] += times * shares[row];
      set.forEach((other, column) => (information[one * items + other] -= times * shares[row] * shares[column]));
    });
  }
  return { gradient, information };
}

/**
 * The likelihood does not change when all strengths move together, so the information has no inverse. Adding the same to every element holds
 * the mean still and changes nothing else.
 */
function pinned(information: Float64Array, items: number): Cholesky | null {
  return Cholesky.of(
    information.map((value) => value + 1 / items),
    items,
  );
}

/** The inverse of the information on what sums to zero. */
function covarianceAroundMean(information: Float64Array, items: number): Float64Array | null {
  const inverse = pinned(information, items)?.inverse() ?? null;
  if (inverse === null) return null;
  const rows = Array.from(
    { length: items },
    (_, row) => inverse.subarray(row * items, (row + 1) * items).reduce((sum, value) => sum + value, 0) / items,
  );
  const all = rows.reduce((sum, value) => sum + value, 0) / items;
  return inverse.map((value, index) => value - rows[Math.floor(index / items)] - rows[index % items] + all);
}
