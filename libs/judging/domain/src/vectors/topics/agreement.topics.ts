import { fleissKappa } from '../../methods/agreement/fleiss-kappa.js';
import { intraclassCorrelations } from '../../methods/agreement/intraclass-correlation.js';
import { kendallsW } from '../../methods/agreement/kendalls-w.js';
import { krippendorffsAlpha, type Metric } from '../../methods/agreement/krippendorffs-alpha.js';
import type { Answers, Topic } from '../vector.js';

const METRICS: readonly Metric[] = ['nominal', 'ordinal', 'interval', 'ratio'];

/** The same answer under both keys: sources print few digits, the exact value stands beside it. */
function printedAndPrecise(answer: unknown): Answers {
  return { published: answer, precise: answer };
}

export const AGREEMENT_TOPICS: readonly Topic[] = [
  {
    name: /\bICC\b|intraclass/i,
    answer: ({ input }) => {
      const found = intraclassCorrelations(input['ratings'] as number[][]);
      if (found === null) return {};
      const { icc1, icc2, icc3, icc1k, icc2k, icc3k, meanSquares } = found;
      return printedAndPrecise({
        ICC1: icc1,
        ICC2: icc2,
        ICC3: icc3,
        ICC1k: icc1k,
        ICC2k: icc2k,
        ICC3k: icc3k,
        MSB: meanSquares.betweenSubmissions,
        MSW: meanSquares.withinSubmissions,
        MSJ: meanSquares.betweenJurors,
        MSE: meanSquares.residual,
      });
    },
  },
  {
    name: /kendall/i,
    answer: ({ input }) => {
      const found = kendallsW(input['ratings'] as number[][]);
      return found === null ? {} : { W_ties: found.w, W: found.w, W_noties_formula: found.wWithoutTies, rank_sums: found.rankSums };
    },
  },
  {
    name: /krippendorff/i,
    answer: ({ input }) => {
      const units = input['units_by_coder'] as (number | null)[][];
      return printedAndPrecise(Object.fromEntries(METRICS.map((metric) => [metric, krippendorffsAlpha(units, metric)])));
    },
  },
  { name: /fleiss/i, answer: ({ input }) => printedAndPrecise(fleissKappa(input['counts'] as number[][])) },
];
