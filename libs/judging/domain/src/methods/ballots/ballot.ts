/**
 * One way to rank, and how many voted so: groups of candidates (numbers 0 … n − 1) from the most preferred on; those of one group stand
 * equal. Whoever is not named stands, equal among themselves, below everybody named.
 */
export interface RankedBallot {
  readonly groups: readonly (readonly number[])[];
  readonly times: number;
}

/** `preferred[a][b]`: how many ballots rank a above b. */
export function pairwisePreferences(candidates: number, ballots: readonly RankedBallot[]): number[][] {
  const preferred = Array.from({ length: candidates }, () => Array.from({ length: candidates }, () => 0));
  for (const { groups, times } of ballots) {
    const place = placesOf(candidates, groups);
    for (let one = 0; one < candidates; one += 1) {
      for (let other = 0; other < candidates; other += 1) if (place[one] < place[other]) preferred[one][other] += times;
    }
  }
  return preferred;
}

/** The group in which each candidate stands; those not named in a last one. */
export function placesOf(candidates: number, groups: readonly (readonly number[])[]): number[] {
  const places = Array.from({ length: candidates }, () => groups.length);
  groups.forEach((group, place) => group.forEach((candidate) => (places[candidate] = place)));
  return places;
}
