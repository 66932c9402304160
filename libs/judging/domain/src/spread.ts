import type { WeightedTotal } from './weighted-mean.js';

/** Mean and dispersion of the sheets of one submission, on the rubric's scale. */
export interface Moments {
  readonly mean: number;
  /** Unbiased sample variance (divisor n − 1); null with one sheet, which says nothing about spread. */
  readonly variance: number | null;
}

/**
 * Moments of at least one sheet, all of one submission and hence of one weight sum.
 *
 * Both are single divisions of integers, so equal results are equal numbers while numerator and denominator stay below 2^53; deviations from
 * the mean are taken before squaring (n·tᵢ − Σt), so that nothing cancels beyond that either.
 */
export function moments(sheets: readonly WeightedTotal[]): Moments {
  const count = sheets.length;
  const weight = sheets[0]?.weight ?? 1;
  const sum = sheets.reduce((total, sheet) => total + sheet.total, 0);
  const mean = sum / (count * weight);
  if (count < 2) return { mean, variance: null };
  const squares = sheets.reduce((total, sheet) => total + (count * sheet.total - sum) ** 2, 0);
  return { mean, variance: squares / (count * count * (count - 1) * weight * weight) };
}
