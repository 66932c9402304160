/**
 * Comparisons of any kind as choices: somebody preferred `chosen` to each of `over`. A pair is a choice with one other; a ranking of m is
 * m − 1 choices, each from what is left. Items are numbered 0 … n − 1.
 */
export interface Choice {
  readonly chosen: number;
  readonly over: readonly number[];
  /** How often it was made, at least 0; ½ for either side of a tie. */
  readonly times: number;
}

/** `winner` was preferred to `loser`. */
export function pair(winner: number, loser: number, times = 1): Choice {
  return { chosen: winner, over: [loser], times };
}

/** Neither was preferred: half a win for each. */
export function tie(one: number, other: number, times = 1): Choice[] {
  return [pair(one, other, times / 2), pair(other, one, times / 2)];
}

/** A ranking, best first, as the choices that made it: first from all, then from all but the first, and so on. */
export function choicesOfRanking(bestFirst: readonly number[], times = 1): Choice[] {
  return bestFirst.slice(0, -1).map((chosen, place) => ({ chosen, over: bestFirst.slice(place + 1), times }));
}

/** Pairwise wins as a table, `wins[winner][loser]`; the diagonal tells nothing. */
export function choicesOfWins(wins: readonly (readonly number[])[]): Choice[] {
  return wins.flatMap((row, winner) => row.flatMap((times, loser) => (times > 0 && winner !== loser ? [pair(winner, loser, times)] : [])));
}
