import { fc, test } from '@fast-check/jest';
import { randomSource, shuffled } from '../../random.js';
import { fitAdditive } from './additive.js';
import { components } from './components.js';
import { drawRanks, type DrawRequest } from './draw-ranks.js';
import { jurorFlags } from './juror-flags.js';
import { solve, sumsOf } from './mixed-equations.js';
import { fitVariances } from './reml.js';
import { correctScale } from './scale-correction.js';
import { scoreTable, type ScoreEntry } from './score-table.js';
import { fitSeverity, fitSeverityWith } from './severity-model.js';

const RATIOS = { quality: 1, severity: 2 };
const SUBMISSIONS = 8;
const JURORS = 5;

const score = fc.integer({ min: 1, max: 10 });
/** Any design at all, also one in parts, with gaps or with one juror. */
const designs = fc.array(fc.record({ submission: fc.nat(SUBMISSIONS - 1), juror: fc.nat(JURORS - 1), score }), {
  minLength: 1,
  maxLength: 40,
});
/** Every submission by juror 0 and two more, so that everything is compared with everything. */
const connected = fc
  .array(fc.tuple(fc.tuple(score, score, score), fc.integer({ min: 1, max: JURORS - 2 })), {
    minLength: SUBMISSIONS,
    maxLength: SUBMISSIONS,
  })
  .map((rows) =>
    rows.flatMap(([[a, b, c], juror], submission): ScoreEntry[] => [
      { submission, juror: 0, score: a },
      { submission, juror, score: b },
      { submission, juror: juror + 1, score: c },
    ]),
  );
const seeds = fc.nat();

function tableOf(entries: readonly ScoreEntry[]): ReturnType<typeof scoreTable> {
  return scoreTable(SUBMISSIONS, JURORS, entries);
}

function expectClose(got: Float64Array, expected: ArrayLike<number>, within = 1e-6): void {
  expect(Array.from(got, (value, index) => Math.abs(value - expected[index])).every((distance) => distance <= within)).toBe(true);
}

test.prop([designs, seeds])('the order in which scores come in changes nothing, not even the last bit', (entries, seed) => {
  const other = shuffled(entries, randomSource(seed));
  expect(fitSeverity(tableOf(other))?.quality).toEqual(fitSeverity(tableOf(entries))?.quality);
  expect(fitAdditive(tableOf(other))).toEqual(fitAdditive(tableOf(entries)));
});

test.prop([designs, seeds])('other numbers for submissions and jurors change nothing', (entries, seed) => {
  const random = randomSource(seed);
  const submissions = shuffled([...Array(SUBMISSIONS).keys()], random);
  const jurors = shuffled([...Array(JURORS).keys()], random);
  const renamed = entries.map((entry) => ({ ...entry, submission: submissions[entry.submission], juror: jurors[entry.juror] }));
  const one = fitSeverityWith(tableOf(entries), RATIOS);
  const other = fitSeverityWith(tableOf(renamed), RATIOS);
  expectClose(
    one?.quality ?? new Float64Array(),
    submissions.map((submission) => other?.quality[submission] ?? Number.NaN),
  );
  expectClose(
    one?.severity ?? new Float64Array(),
    jurors.map((juror) => other?.severity[juror] ?? Number.NaN),
  );
});

test.prop([connected, fc.double({ min: -20, max: 20, noNaN: true })])(
  'a constant added to every score moves every estimate by it',
  (entries, constant) => {
    const fit = fitSeverityWith(tableOf(entries), RATIOS);
    const moved = fitSeverityWith(tableOf(entries.map((entry) => ({ ...entry, score: entry.score + constant }))), RATIOS);
    if (fit === null || moved === null) throw new Error('There are scores.');
    expectClose(
      moved.quality.map((value) => value + moved.mean),
      fit.quality.map((value) => value + fit.mean + constant),
    );
  },
);

test.prop([connected, fc.nat(JURORS - 1), fc.double({ min: -5, max: 5, noNaN: true })])(
  'by least squares, a constant added to one juror’s scores changes that juror’s severity and no quality',
  (entries, juror, constant) => {
    const fit = fitAdditive(tableOf(entries));
    const moved = fitAdditive(
      tableOf(entries.map((entry) => (entry.juror === juror ? { ...entry, score: entry.score + constant } : entry))),
    );
    expectClose(moved.quality, fit.quality);
  },
);

test.prop([designs, fc.nat(), fc.double({ min: 0.05, max: 20, noNaN: true }), fc.double({ min: 0.05, max: 20, noNaN: true })])(
  'with the variances held, a submission that gains a point falls behind nobody',
  (entries, chosen, quality, severity) => {
    const index = chosen % entries.length;
    const better = entries.map((entry, at) => (at === index ? { ...entry, score: entry.score + 1 } : entry));
    const before = fitSeverityWith(tableOf(entries), { quality, severity })?.quality ?? new Float64Array();
    const after = fitSeverityWith(tableOf(better), { quality, severity })?.quality ?? new Float64Array();
    const own = entries[index].submission;
    before.forEach((value, other) => expect(after[own] - after[other]).toBeGreaterThanOrEqual(before[own] - value - 1e-9));
  },
);

test.prop([connected, fc.double({ min: 0.5, max: 2, noNaN: true }), fc.double({ min: 0.5, max: 2, noNaN: true })])(
  'no other variances make the scores likelier',
  (entries, one, other) => {
    const sums = sumsOf(tableOf(entries));
    const fitted = fitVariances(sums);
    if (fitted === null) return;
    const deviance = (quality: number, severity: number): number => {
      const solution = solve(sums, { quality, severity });
      const free = entries.length - 1;
      if (solution === null) throw new Error('Ratios above zero always have a solution.');
      return (
        free * (1 + Math.log((2 * Math.PI * solution.leftOver) / free)) +
        solution.eliminated.logDeterminant() +
        solution.logDiagonal -
        SUBMISSIONS * Math.log(quality) -
        JURORS * Math.log(severity)
      );
    };
    expect(deviance(fitted.ratios.quality, fitted.ratios.severity)).toBeCloseTo(fitted.deviance, 6);
    const clamp = (ratio: number): number => Math.min(1e6, Math.max(1e-6, ratio));
    expect(deviance(clamp(fitted.ratios.quality * one), clamp(fitted.ratios.severity * other))).toBeGreaterThanOrEqual(
      fitted.deviance - 1e-4,
    );
  },
);

test.prop([connected, seeds, fc.integer({ min: 1, max: SUBMISSIONS })])(
  'chances of being among the first k add up to k; the seed decides',
  (entries, seed, first) => {
    const fit = fitSeverity(tableOf(entries));
    if (fit === null) throw new Error('There are scores.');
    const request: DrawRequest = { seed, draws: 50, first, coverage: 0.9 };
    const drawn = drawRanks(fit, request);
    if (drawn === null) {
      expect(new Set(entries.map(({ score: given }) => given)).size).toBe(1);
      return;
    }
    expect(drawn).toEqual(drawRanks(fit, request));
    expect(drawn.chanceAmongFirst.reduce((sum, chance) => sum + chance, 0)).toBeCloseTo(first, 9);
    drawn.from.forEach((rank, submission) => {
      expect(rank).toBeGreaterThanOrEqual(1);
      expect(rank).toBeLessThanOrEqual(drawn.to[submission]);
      expect(drawn.to[submission]).toBeLessThanOrEqual(SUBMISSIONS);
    });
  },
);

test.prop([designs])('two are in one component exactly if a chain of shared jurors leads from one to the other', (entries) => {
  const found = components(tableOf(entries)).ofSubmission;
  const reach = Array.from({ length: SUBMISSIONS }, (_, one) => Array.from({ length: SUBMISSIONS }, (__, other) => one === other));
  for (const one of entries) for (const other of entries) if (one.juror === other.juror) reach[one.submission][other.submission] = true;
  for (let via = 0; via < SUBMISSIONS; via += 1)
    for (let one = 0; one < SUBMISSIONS; one += 1)
      for (let other = 0; other < SUBMISSIONS; other += 1) reach[one][other] ||= reach[one][via] && reach[via][other];
  for (const { submission: one } of entries)
    for (const { submission: other } of entries) expect(found[one] === found[other]).toBe(reach[one][other]);
});

test.prop([designs])('correcting the scale leaves every juror’s mean, and nobody’s order', (entries) => {
  const { table, score: before } = { ...correctScale(tableOf(entries)), score: tableOf(entries).score };
  const means = (values: Float64Array): number[] =>
    Array.from({ length: JURORS }, (_, juror) => values.reduce((sum, value, at) => sum + (table.juror[at] === juror ? value : 0), 0));
  expectClose(Float64Array.from(means(table.score)), means(before));
  table.score.forEach((value, one) =>
    table.score.forEach((other, two) => {
      if (table.juror[one] === table.juror[two] && before[one] > before[two]) expect(value).toBeGreaterThan(other);
    }),
  );
});

test('too few jurors to tell a variance: the fallback, which says so', () => {
  const fit = fitSeverity(
    scoreTable(2, 2, [
      { submission: 0, juror: 0, score: 4 },
      { submission: 1, juror: 1, score: 2 },
    ]),
  );
  expect(fit).toMatchObject({ by: 'FALLBACK', ratios: { quality: 1, severity: 2 } });
  expect(fitSeverity(scoreTable(2, 2, []))).toBeNull();
});

test('a juror who gives the same to all, one at odds and a mild one are pointed at; the others are not', () => {
  const entries: ScoreEntry[] = [];
  for (let submission = 0; submission < 24; submission += 1) {
    const worth = 3 + (submission % 8) / 2;
    for (let juror = 0; juror < 12; juror += 1)
      entries.push({ submission, juror, score: worth + (((submission * 7 + juror * 3) % 5) - 2) / 10 });
    entries.push(
      { submission, juror: 12, score: 5 },
      { submission, juror: 13, score: 10 - worth },
      { submission, juror: 14, score: worth + 4 },
    );
  }
  const fit = fitSeverity(scoreTable(24, 15, entries));
  if (fit === null) throw new Error('There are scores.');
  expect(jurorFlags(fit).map(({ kind, juror }) => `${juror} ${kind}`)).toEqual(['12 FLAT', '13 AT_ODDS', '14 LENIENT']);
});

test('a score of nobody in the table is refused', () => {
  expect(() => scoreTable(1, 1, [{ submission: 1, juror: 0, score: 3 }])).toThrow(RangeError);
  expect(() => scoreTable(1, 1, [{ submission: 0, juror: 0, score: Number.NaN }])).toThrow(RangeError);
});
