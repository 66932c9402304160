import type { SeverityFit } from './severity-model.js';

/** Why somebody should look at a juror's scores. A flag changes no score and no weight. */
export type JurorFlag =
  /** Clearly milder or harder than the others. */
  | { readonly kind: 'LENIENT' | 'SEVERE'; readonly juror: number; readonly severity: number }
  /** Disagrees with the others, beyond severity, clearly more than jurors do on average. */
  | { readonly kind: 'AT_ODDS'; readonly juror: number; readonly times: number }
  /** Gave nearly the same score to everything. */
  | { readonly kind: 'FLAT'; readonly juror: number; readonly spread: number };

export interface FlagRules {
  /** Scores below which nothing is said of a juror. */
  readonly fewest: number;
  /** Severity in standard deviations of severities, and also in its own standard errors. */
  readonly farFromOthers: number;
  /** Squared disagreement in multiples of the average one. */
  readonly atOdds: number;
  /** Own spread as a share of the average one. */
  readonly flat: number;
}

export const FLAG_RULES: FlagRules = { fewest: 8, farFromOthers: 2, atOdds: 2.5, flat: 0.25 };

/** “Please look at this juror”, in the order of the jurors. */
export function jurorFlags(
  { sums, severity, severityError, quality, mean, variances }: SeverityFit,
  rules: FlagRules = FLAG_RULES,
): JurorFlag[] {
  const { table, perJuror } = sums;
  const disagreement = new Float64Array(table.jurors);
  const squares = new Float64Array(table.jurors);
  const own = new Float64Array(table.jurors);
  forEachScore(table, (_, juror, score) => (own[juror] += score / perJuror[juror]));
  forEachScore(table, (submission, juror, score) => {
    disagreement[juror] += (score - mean - quality[submission] - severity[juror]) ** 2 / perJuror[juror];
    squares[juror] += (score - own[juror]) ** 2 / Math.max(1, perJuror[juror] - 1);
  });
  const usual =
    table.score.length === 0 ? 0 : disagreement.reduce((sum, value, juror) => sum + value * perJuror[juror], 0) / table.score.length;
  const spreadOfAll = Math.sqrt(squares.reduce((sum, value, juror) => sum + value * perJuror[juror], 0) / Math.max(1, table.score.length));
  return Array.from({ length: table.jurors }, (_, juror) => juror).flatMap((juror): JurorFlag[] => {
    if (perJuror[juror] < rules.fewest) return [];
    const flags: JurorFlag[] = [];
    const far = rules.farFromOthers * Math.max(Math.sqrt(variances.juror), severityError[juror]);
    if (far > 0 && Math.abs(severity[juror]) > far)
      flags.push({ kind: severity[juror] > 0 ? 'LENIENT' : 'SEVERE', juror, severity: severity[juror] });
    if (usual > 0 && disagreement[juror] > rules.atOdds * usual) flags.push({ kind: 'AT_ODDS', juror, times: disagreement[juror] / usual });
    const spread = Math.sqrt(squares[juror]);
    if (spread < rules.flat * spreadOfAll) flags.push({ kind: 'FLAT', juror, spread });
    return flags;
  });
}

function forEachScore(
  { submissions, starts, juror, score }: SeverityFit['sums']['table'],
  visit: (submission: number, juror: number, score: number) => void,
): void {
  for (let submission = 0; submission < submissions; submission += 1) {
    for (let at = starts[submission]; at < starts[submission + 1]; at += 1) visit(submission, juror[at], score[at]);
  }
}
