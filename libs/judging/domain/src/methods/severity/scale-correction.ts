import { scoresPerJuror, type ScoreTable } from './score-table.js';

/** A juror's own variance counts as if eight degrees of freedom of an ordinary juror stood beside it. */
export const SPREAD_PRIOR = 8;

export interface ScaleCorrection {
  /** The scores with every juror's distances from their own mean on the common scale; their means are left as they are. */
  readonly table: ScoreTable;
  /** Shrunken standard deviation of each juror. */
  readonly spread: Float64Array;
  /** That of all scores around their juror's mean. */
  readonly pooled: number;
}

/**
 * For juries of whom some use the whole scale and some a corner of it. It takes from a juror who sees great differences the weight of saying
 * so. sd² = (SS + 8 · pooled²) / (n − 1 + 8), SS the sum of squares around the juror's own mean. Where no juror's scores differ, nothing is
 * changed.
 *
 * Source: the shrinkage of a variance towards a pooled one as in G. Smyth, Statistical Applications in Genetics and Molecular Biology 3
 * (2004), article 3, with prior degrees of freedom held at eight.
 */
export function correctScale(table: ScoreTable): ScaleCorrection {
  const counts = scoresPerJuror(table);
  const means = new Float64Array(table.jurors);
  table.score.forEach((score, at) => (means[table.juror[at]] += score));
  means.forEach((sum, juror) => (means[juror] = counts[juror] === 0 ? 0 : sum / counts[juror]));
  const squares = new Float64Array(table.jurors);
  table.score.forEach((score, at) => (squares[table.juror[at]] += (score - means[table.juror[at]]) ** 2));
  const degrees = counts.reduce((sum, count) => sum + Math.max(0, count - 1), 0);
  const pooledVariance = degrees === 0 ? 0 : squares.reduce((sum, value) => sum + value, 0) / degrees;
  const spread = squares.map((value, juror) =>
    Math.sqrt((value + SPREAD_PRIOR * pooledVariance) / (Math.max(1, counts[juror]) - 1 + SPREAD_PRIOR)),
  );
  const pooled = Math.sqrt(pooledVariance);
  if (pooled === 0) return { table, spread, pooled };
  const score = table.score.map((value, at) => {
    const juror = table.juror[at];
    return means[juror] + ((value - means[juror]) * pooled) / spread[juror];
  });
  return { table: { ...table, score }, spread, pooled };
}
