import { fc, test } from '@fast-check/jest';
import { randomSource, shuffled } from '../../random.js';
import { fleissKappa } from './fleiss-kappa.js';
import { intraclassCorrelations, reliabilityOfMean } from './intraclass-correlation.js';
import { kendallsW } from './kendalls-w.js';
import { krippendorffsAlpha, type Metric } from './krippendorffs-alpha.js';

const value = fc.integer({ min: 1, max: 5 });
const tables = fc
  .tuple(fc.integer({ min: 2, max: 7 }), fc.integer({ min: 2, max: 5 }))
  .chain(([n, k]) => fc.array(fc.array(value, { minLength: k, maxLength: k }), { minLength: n, maxLength: n }));
const METRICS: readonly Metric[] = ['nominal', 'ordinal', 'interval', 'ratio'];

function columnsShuffled(table: readonly (readonly number[])[], seed: number): number[][] {
  const order = shuffled([...table[0].keys()], randomSource(seed));
  return table.map((row) => order.map((column) => row[column]));
}

function same(one: number | null | undefined, other: number | null | undefined): void {
  if (one === null || one === undefined) expect(other ?? null).toBeNull();
  else expect(other).toBeCloseTo(one, 9);
}

test.prop([tables, fc.nat()])('who is called first among jurors and submissions does not matter', (table, seed) => {
  const other = columnsShuffled(shuffled(table, randomSource(seed)), seed);
  same(intraclassCorrelations(table)?.icc2k, intraclassCorrelations(other)?.icc2k);
  same(kendallsW(table)?.w, kendallsW(other)?.w);
  for (const metric of METRICS) same(krippendorffsAlpha(table, metric), krippendorffsAlpha(other, metric));
});

test.prop([tables, fc.integer({ min: -50, max: 50 }), fc.integer({ min: 1, max: 9 })])(
  'another origin and unit of the scale change no agreement',
  (table, shift, unit) => {
    const other = table.map((row) => row.map((one) => one * unit + shift));
    same(intraclassCorrelations(table)?.icc2, intraclassCorrelations(other)?.icc2);
    same(kendallsW(table)?.w, kendallsW(other)?.w);
    for (const metric of ['nominal', 'ordinal', 'interval'] as const)
      same(krippendorffsAlpha(table, metric), krippendorffsAlpha(other, metric));
  },
);

test.prop([tables])('agreement is at most 1, and is 1 exactly where all say the same', (table) => {
  const one = krippendorffsAlpha(table, 'interval');
  const agreed = table.every((row) => row.every((entry) => entry === row[0]));
  if (one !== null) expect(one > 1 - 1e-12).toBe(agreed);
  const { w = 0 } = kendallsW(table) ?? {};
  expect(w).toBeGreaterThanOrEqual(-1e-12);
  expect(w).toBeLessThanOrEqual(1 + 1e-12);
});

test.prop([tables])('a severity of each juror leaves ICC(3) as it is', (table) => {
  const severe = table.map((row) => row.map((entry, juror) => entry - 3 * juror));
  same(intraclassCorrelations(table)?.icc3k, intraclassCorrelations(severe)?.icc3k);
});

test.prop([tables])('on a complete table 1 − α is 1 − κ, less one part in n of it: the correction for small samples', (table) => {
  const counts = table.map((row) => [1, 2, 3, 4, 5].map((category) => row.filter((entry) => entry === category).length));
  const kappa = fleissKappa(counts);
  const alpha = krippendorffsAlpha(table, 'nominal');
  if (kappa === null || alpha === null) return;
  const n = table.length * table[0].length;
  expect(1 - alpha).toBeCloseTo(((1 - kappa) * (n - 1)) / n, 9);
});

test('missing values are left out; a unit with one value tells nothing', () => {
  expect(
    krippendorffsAlpha(
      [
        [1, null],
        [2, 2, null],
        [3, 3],
      ],
      'ordinal',
    ),
  ).toBe(
    krippendorffsAlpha(
      [
        [2, 2],
        [3, 3],
      ],
      'ordinal',
    ),
  );
  expect(krippendorffsAlpha([[1], [null]], 'nominal')).toBeNull();
});

test('nothing to tell apart is no agreement and no disagreement', () => {
  expect(
    intraclassCorrelations([
      [3, 3],
      [3, 3],
    ]),
  ).toBeNull();
  expect(
    kendallsW([
      [3, 3],
      [3, 3],
    ]),
  ).toBeNull();
  expect(
    fleissKappa([
      [2, 0],
      [2, 0],
    ]),
  ).toBeNull();
  expect(() =>
    fleissKappa([
      [2, 0],
      [1, 0],
    ]),
  ).toThrow(RangeError);
});

test.prop([fc.double({ min: 0.01, max: 9, noNaN: true }), fc.double({ min: 0.01, max: 9, noNaN: true }), fc.integer({ min: 1, max: 20 })])(
  'more reviews make a mean more reliable',
  (submission, residual, reviews) => {
    const variances = { submission, juror: 0.3, residual };
    expect(reliabilityOfMean(variances, reviews + 1)).toBeGreaterThan(reliabilityOfMean(variances, reviews));
  },
);
