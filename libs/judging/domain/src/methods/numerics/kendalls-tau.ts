/**
 * Kendall's τ-b between two lists of the same length: 1 for the same order, −1 for the opposite one, corrected for ties in either. `NaN` where
 * one of them does not vary. Looks at every pair.
 *
 * Source: M. Kendall, The treatment of ties in ranking problems, Biometrika 33 (1945) 239–251.
 */
export function kendallsTau(one: ArrayLike<number>, other: ArrayLike<number>): number {
  let agreement = 0;
  let differing = 0;
  let otherDiffering = 0;
  for (let first = 0; first < one.length; first += 1) {
    for (let second = 0; second < first; second += 1) {
      const sign = Math.sign(one[first] - one[second]);
      const otherSign = Math.sign(other[first] - other[second]);
      agreement += sign * otherSign;
      differing += Math.abs(sign);
      otherDiffering += Math.abs(otherSign);
    }
  }
  return agreement / Math.sqrt(differing * otherDiffering);
}
