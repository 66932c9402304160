/** One row of a table of paired results: two items and how often each won. */
export interface PairedResult {
  readonly one: number;
  readonly other: number;
  readonly wins: number;
  readonly losses: number;
}

/**
 * Residual deviance of paired results under strengths: twice what the likelihood lacks to a table that fits every row. A row counts by
 * itself, so that the same pair on two rows (at home and away) counts twice.
 */
export function deviance(results: readonly PairedResult[], strength: ArrayLike<number>): number {
  return results.reduce((sum, { one, other, wins, losses }) => {
    const chance = 1 / (1 + Math.exp(strength[other] - strength[one]));
    const games = wins + losses;
    return sum + 2 * (lack(wins, games * chance) + lack(losses, games * (1 - chance)));
  }, 0);
}

function lack(seen: number, expected: number): number {
  return seen === 0 ? 0 : seen * Math.log(seen / expected);
}
