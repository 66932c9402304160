import { solve, sumsOf } from '../../methods/severity/mixed-equations.js';
import { fitVariances, type FittedVariances } from '../../methods/severity/reml.js';
import { scoreTable } from '../../methods/severity/score-table.js';
import { isRecord, type Answers, type Topic, type Vector } from '../vector.js';

type Row = Readonly<Record<string, string | number>>;

/** Which columns of the rows are the two groups, and which the value: as the expected standard deviations name them. */
function columnsOf({ expected, input }: Vector): { one: string; other: string; value: string } | null {
  const deviations = expected['sd'];
  const [first] = input['rows'] as Row[];
  if (!isRecord(deviations) || first === undefined) return null;
  const [one, other, third] = Object.keys(deviations).filter((name) => name in first);
  const value = Object.keys(first).find((name) => typeof first[name] === 'number' && !(name in deviations));
  return other === undefined || third !== undefined || value === undefined ? null : { one, other, value };
}

function answer(vector: Vector): Answers {
  const columns = columnsOf(vector);
  if (columns === null) return {};
  const rows = vector.input['rows'] as Row[];
  const ones = [...new Set(rows.map((row) => String(row[columns.one])))];
  const others = [...new Set(rows.map((row) => String(row[columns.other])))];
  const table = scoreTable(
    ones.length,
    others.length,
    rows.map((row) => ({
      submission: ones.indexOf(String(row[columns.one])),
      juror: others.indexOf(String(row[columns.other])),
      score: Number(row[columns.value]),
    })),
  );
  const sums = sumsOf(table);
  const fitted = fitVariances(sums);
  const solution = fitted === null ? null : solve(sums, fitted.ratios);
  const likely = fitVariances(sums, 'ML');
  if (fitted === null || solution === null || likely === null) return {};
  const deviations = ({ variances }: FittedVariances): Answers => ({
    [columns.one]: Math.sqrt(variances.submission),
    [columns.other]: Math.sqrt(variances.juror),
    Residual: Math.sqrt(variances.residual),
  });
  const effects = (values: Float64Array, names: readonly string[]): Answers[] =>
    names.map((name, index) => ({ '(Intercept)': values[index], _row: name })).sort((a, b) => a._row.localeCompare(b._row, 'en'));
  return {
    sd: deviations(fitted),
    mean: sums.mean + solution.severity[others.length],
    reml: fitted.deviance,
    ml: { sd: deviations(likely), dev: likely.deviance },
    [`ranef_${columns.one}`]: effects(solution.quality, ones),
    [`ranef_${columns.other}`]: effects(solution.severity, others),
  };
}

export const SEVERITY_TOPICS: readonly Topic[] = [{ name: /additive|severity|crossed random|\bREML\b|mixed model/i, answer }];
