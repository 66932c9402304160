/** What is known of one participant: the most likely skill and how uncertain it is. */
export interface Rating {
  readonly mu: number;
  readonly sigma: number;
}

export interface OnlineRatingOptions {
  /** Spread of one performance around skill. */
  readonly beta: number;
  /** A rating never becomes certain beyond this share of its variance. */
  readonly kappa: number;
}

export const RATING_DEFAULTS: OnlineRatingOptions = { beta: 25 / 6, kappa: 0.0001 };

/**
 * Ratings after one contest of teams; `ranks` say who came first (equal ranks tied), lowest best. Quick and approximate: for a running
 * audience game. Results of a jury come from one joint fit ({@link strengths}), which uses every comparison again after each change.
 *
 * Source: R. Weng, C.-J. Lin, A Bayesian approximation method for online ranking, JMLR 12 (2011) 267–300, algorithm 4 (Plackett–Luce), with
 * γ = σ / c.
 */
export function ratedAfter(
  teams: readonly (readonly Rating[])[],
  ranks: readonly number[],
  { beta, kappa }: OnlineRatingOptions = RATING_DEFAULTS,
): Rating[][] {
  const sums = teams.map((team) => ({
    mu: team.reduce((sum, { mu }) => sum + mu, 0),
    variance: team.reduce((sum, { sigma }) => sum + sigma ** 2, 0),
  }));
  const c = Math.sqrt(sums.reduce((sum, { variance }) => sum + variance + beta ** 2, 0));
  const worths = sums.map(({ mu }) => Math.exp(mu / c));
  const below = ranks.map((rank) => worths.reduce((sum, worth, other) => sum + (ranks[other] >= rank ? worth : 0), 0));
  const tied = ranks.map((rank) => ranks.filter((other) => other === rank).length);
  return teams.map((team, own) => {
    const { variance } = sums[own];
    let omega = 0;
    let delta = 0;
    ranks.forEach((rank, other) => {
      if (rank > ranks[own]) return;
      const chance = worths[own] / below[other];
      omega += ((other === own ? 1 : 0) - chance) / tied[other];
      delta += (chance * (1 - chance)) / tied[other];
    });
    omega *= variance / c;
    delta *= (variance / c ** 2) * (Math.sqrt(variance) / c);
    return team.map(({ mu, sigma }) => ({
      mu: mu + (sigma ** 2 / variance) * omega,
      sigma: sigma * Math.sqrt(Math.max(1 - (sigma ** 2 / variance) * delta, kappa)),
    }));
  });
}
