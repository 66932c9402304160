const ROUNDING = 1e-9;

/**
 * The six forms of Shrout & Fleiss, and the mean squares they are made of. Each is at most 1 and can be negative; `null` where what it is
 * divided by is not above zero, so that the submissions do not differ by more than the jurors do.
 */
export interface IntraclassCorrelations {
  /** One-way: each submission has its own jurors. */
  readonly icc1: number | null;
  /** Two-way random: the jurors are a sample; agreement on the value itself. */
  readonly icc2: number | null;
  /** Two-way mixed: these jurors and no others; agreement but for a constant of each juror. */
  readonly icc3: number | null;
  /** The same of the mean over all `k` jurors. */
  readonly icc1k: number | null;
  readonly icc2k: number | null;
  readonly icc3k: number | null;
  readonly meanSquares: MeanSquares;
}

export interface MeanSquares {
  readonly betweenSubmissions: number;
  readonly withinSubmissions: number;
  readonly betweenJurors: number;
  readonly residual: number;
}

/**
 * Of a complete table: `ratings[submission][juror]`, at least two of each. `null` where the table is smaller than that, or no two ratings
 * differ, so that there is nothing to agree on.
 *
 * Source: P. Shrout, J. Fleiss, Intraclass correlations: uses in assessing rater reliability, Psychological Bulletin 86 (1979) 420–428.
 */
export function intraclassCorrelations(ratings: readonly (readonly number[])[]): IntraclassCorrelations | null {
  const n = ratings.length;
  const k = ratings[0]?.length ?? 0;
  if (n < 2 || k < 2) return null;
  const meanSquares = meanSquaresOf(ratings, n, k);
  const { betweenSubmissions: b, withinSubmissions: w, betweenJurors: j, residual: e } = meanSquares;
  if (b === 0 && w === 0) return null;
  // Below this, a sum of squares is what rounding left of nothing.
  const least = ROUNDING * (b + w + j + e);
  const share = (part: number, whole: number): number | null => (whole > least ? part / whole : null);
  return {
    icc1: share(b - w, b + (k - 1) * w),
    icc2: share(b - e, b + (k - 1) * e + (k * (j - e)) / n),
    icc3: share(b - e, b + (k - 1) * e),
    icc1k: share(b - w, b),
    icc2k: share(b - e, b + (j - e) / n),
    icc3k: share(b - e, b),
    meanSquares,
  };
}

function meanSquaresOf(ratings: readonly (readonly number[])[], n: number, k: number): MeanSquares {
  const rowMeans = ratings.map((row) => row.reduce((sum, value) => sum + value, 0) / k);
  const columnMeans = ratings[0].map((_, juror) => ratings.reduce((sum, row) => sum + row[juror], 0) / n);
  const mean = rowMeans.reduce((sum, value) => sum + value, 0) / n;
  const rows = k * rowMeans.reduce((sum, value) => sum + (value - mean) ** 2, 0);
  const columns = n * columnMeans.reduce((sum, value) => sum + (value - mean) ** 2, 0);
  let within = 0;
  ratings.forEach((row, submission) => row.forEach((value) => (within += (value - rowMeans[submission]) ** 2)));
  return {
    betweenSubmissions: rows / (n - 1),
    withinSubmissions: within / (n * (k - 1)),
    betweenJurors: columns / (k - 1),
    residual: Math.max(0, within - columns) / ((n - 1) * (k - 1)),
  };
}

/**
 * Reliability of a mean over `reviews` jurors each, from variances that were fitted on any design (ICC(2,k) where jurors differ from
 * submission to submission). Between 0 and 1; 0 where nothing varies.
 *
 * Source: K. McGraw, S. Wong, Forming inferences about some intraclass correlation coefficients, Psychological Methods 1 (1996) 30–46, table 4.
 */
export function reliabilityOfMean(
  variances: { readonly submission: number; readonly juror: number; readonly residual: number },
  reviews: number,
): number {
  const noise = (variances.juror + variances.residual) / reviews;
  return variances.submission + noise === 0 ? 0 : variances.submission / (variances.submission + noise);
}
