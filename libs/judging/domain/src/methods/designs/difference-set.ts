export interface BlockDesign {
  /** Every two of the v points stand together in exactly one block. */
  readonly blocks: readonly (readonly number[])[];
  readonly pointsPerBlock: number;
  /** Share of the information that a complete design of as many observations would give on differences. */
  readonly efficiency: number;
}

/**
 * The balanced design of `points` points in as many blocks that comes of a planar difference set: the lexicographically first set of
 * residues modulo `points` whose differences are each residue once, moved by 0, 1, 2 …. For samples that each juror of a calibration should
 * compare with each other. `null` where none exists (points are k² − k + 1, and not for every k).
 *
 * Sources: J. Singer, A theorem in finite projective geometry, Transactions AMS 43 (1938) 377–385; efficiency by F. Yates, Annals of
 * Eugenics 7 (1936) 121–140.
 */
export function planarDesign(points: number): BlockDesign | null {
  const k = Math.round((1 + Math.sqrt(4 * points - 3)) / 2);
  if (points < 3 || k * (k - 1) + 1 !== points) return null;
  const base = extend([0, 1], new Set([1, points - 1]), points, k);
  if (base === null) return null;
  const blocks = Array.from({ length: points }, (_, shift) => base.map((residue) => (residue + shift) % points));
  return { blocks, pointsPerBlock: k, efficiency: (points * (k - 1)) / (k * (points - 1)) };
}

function extend(set: readonly number[], differences: ReadonlySet<number>, modulus: number, size: number): readonly number[] | null {
  if (set.length === size) return set;
  for (let next = (set.at(-1) ?? 0) + 1; next < modulus; next += 1) {
    const added = set.flatMap((residue) => [next - residue, modulus - (next - residue)]);
    if (new Set(added).size < added.length || added.some((difference) => differences.has(difference))) continue;
    const whole = extend([...set, next], new Set([...differences, ...added]), modulus, size);
    if (whole !== null) return whole;
  }
  return null;
}
