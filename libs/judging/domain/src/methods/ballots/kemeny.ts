/** The exact method looks at every set of candidates: 2^16 of them take well under a second. */
export const MOST_CANDIDATES_FOR_KEMENY = 16;

export interface KemenyResult {
  /** Best first; among orders of the same score the first in the order of the candidates. */
  readonly ranking: readonly number[];
  /** How many pairwise preferences of the ballots the ranking agrees with; no ranking agrees with more. */
  readonly score: number;
  /** Whether another ranking agrees with as many. */
  readonly unique: boolean;
}

/**
 * Kemeny's ranking, exactly, by dynamic programming over sets: the best order of a set begins with one of its members above all the others.
 * `null` for more than {@link MOST_CANDIDATES_FOR_KEMENY} candidates.
 *
 * Sources: J. Kemeny, Mathematics without numbers, Daedalus 88 (1959) 577–591; M. Held, R. Karp, SIAM Journal 10 (1962) 196–210.
 */
export function kemeny(preferred: readonly (readonly number[])[]): KemenyResult | null {
  const size = preferred.length;
  if (size > MOST_CANDIDATES_FOR_KEMENY) return null;
  const sets = 2 ** size;
  // Of each set that is still to be ranked: the best score, its first candidate, and in how many orders it is reached (2 stands for more).
  const best = new Float64Array(sets).fill(-1);
  const first = new Int8Array(sets);
  const ways = new Uint8Array(sets);
  best[0] = 0;
  ways[0] = 1;
  for (let set = 1; set < sets; set += 1) {
    for (let candidate = 0; candidate < size; candidate += 1) {
      if ((set & (1 << candidate)) === 0) continue;
      const rest = set & ~(1 << candidate);
      let score = best[rest];
      for (let other = 0; other < size; other += 1) if ((rest & (1 << other)) !== 0) score += preferred[candidate][other];
      if (score > best[set]) {
        best[set] = score;
        first[set] = candidate;
        ways[set] = ways[rest];
      } else if (score === best[set]) {
        ways[set] = 2;
      }
    }
  }
  const ranking: number[] = [];
  for (let set = sets - 1; set > 0; set &= ~(1 << first[set])) ranking.push(first[set]);
  return { ranking, score: best[sets - 1], unique: ways[sets - 1] === 1 };
}
