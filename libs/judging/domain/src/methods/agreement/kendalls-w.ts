import { midranks, tieSizes } from '../numerics/ranks.js';

export interface Concordance {
  /** 0 (no agreement on the order) … 1 (the same order), corrected for ties. */
  readonly w: number;
  /** The same without the correction. */
  readonly wWithoutTies: number;
  /** Sum of each submission's ranks over the jurors; rank 1 is the lowest value. */
  readonly rankSums: readonly number[];
}

/**
 * Kendall's coefficient of concordance of a complete table, `ratings[submission][juror]`: do the jurors put the submissions in one order?
 * `null` with fewer than two of either, or where every juror ties everything.
 *
 * Source: M. Kendall, B. Babington Smith, The problem of m rankings, Annals of Mathematical Statistics 10 (1939) 275–287; correction for
 * ties as in J. Zar, Biostatistical Analysis, section 20.16.
 */
export function kendallsW(ratings: readonly (readonly number[])[]): Concordance | null {
  const n = ratings.length;
  const m = ratings[0]?.length ?? 0;
  if (n < 2 || m < 2) return null;
  const columns = Array.from({ length: m }, (_, juror) => ratings.map((row) => row[juror]));
  const rankings = columns.map((values) => midranks(values));
  const rankSums = ratings.map((_, submission) => rankings.reduce((sum, ranks) => sum + ranks[submission], 0));
  const mean = (m * (n + 1)) / 2;
  const deviations = rankSums.reduce((sum, rankSum) => sum + (rankSum - mean) ** 2, 0);
  const most = m ** 2 * (n ** 3 - n);
  const ties = columns.flatMap((values) => tieSizes(values)).reduce((sum, size) => sum + size ** 3 - size, 0);
  if (most === m * ties) return null;
  return { w: (12 * deviations) / (most - m * ties), wWithoutTies: (12 * deviations) / most, rankSums };
}
