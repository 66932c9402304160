import { placesOf, type RankedBallot } from './ballot.js';

/**
 * Borda's points: on each ballot a candidate gets one for every candidate below and ½ for every other that stands equal.
 *
 * Source: J.-C. de Borda, Mémoire sur les élections au scrutin (1781).
 */
export function bordaPoints(candidates: number, ballots: readonly RankedBallot[]): number[] {
  const points = Array.from({ length: candidates }, () => 0);
  for (const { groups, times } of ballots) {
    const places = placesOf(candidates, groups);
    places.forEach((place, candidate) => {
      const below = places.filter((other) => other > place).length;
      const equal = places.filter((other) => other === place).length - 1;
      points[candidate] += times * (below + equal / 2);
    });
  }
  return points;
}
