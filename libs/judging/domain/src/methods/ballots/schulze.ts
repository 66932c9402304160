export interface SchulzeResult {
  /** Groups of candidates, best first; those whom the method cannot tell apart stand together. */
  readonly ranking: readonly (readonly number[])[];
  /** `strongest[a][b]`: strength of the strongest path from a to b, 0 where none leads. */
  readonly strongest: readonly (readonly number[])[];
}

/**
 * Schulze's method on pairwise preferences, a victory being as strong as the votes for it.
 *
 * Source: M. Schulze, A new monotonic, clone-independent, reversal symmetric, and Condorcet-consistent single-winner election method, Social
 * Choice and Welfare 36 (2011) 267–303, section 2.3.1 (winning votes).
 */
export function schulze(preferred: readonly (readonly number[])[]): SchulzeResult {
  const strongest = preferred.map((row, one) => row.map((votes, other) => (votes > preferred[other][one] ? votes : 0)));
  const size = preferred.length;
  for (let over = 0; over < size; over += 1) {
    for (let from = 0; from < size; from += 1) {
      if (from === over) continue;
      for (let to = 0; to < size; to += 1) {
        if (to === from || to === over) continue;
        strongest[from][to] = Math.max(strongest[from][to], Math.min(strongest[from][over], strongest[over][to]));
      }
    }
  }
  return { ranking: ranked(size, (one, other) => strongest[one][other] > strongest[other][one]), strongest };
}

/** A strict partial order as groups: first those whom nobody left beats, then those whom nobody left beats, and so on. */
function ranked(size: number, beats: (one: number, other: number) => boolean): number[][] {
  const groups: number[][] = [];
  let left = Array.from({ length: size }, (_, candidate) => candidate);
  while (left.length > 0) {
    const remaining = left;
    const group = remaining.filter((candidate) => !remaining.some((other) => beats(other, candidate)));
    groups.push(group);
    left = remaining.filter((candidate) => !group.includes(candidate));
  }
  return groups;
}
