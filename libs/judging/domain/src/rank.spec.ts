import { fc, test } from '@fast-check/jest';
import { asId } from '@jamboree/kernel';
import { randomSource, shuffled } from './random.js';
import { rank, type RankRequest, type SheetToRank } from './rank.js';
import { isCounted } from './scorecard.js';
import { criterion, rankRequests, RUBRIC, scoresOf, submissionId } from './spec-worlds.js';

const FULL_RULE = ['CRITERIA_BY_WEIGHT', 'MORE_REVIEWS', 'LOWER_SPREAD', 'LOTTERY'] as const;

/** Each submission's sheets as triples of impact, prototype, openness. */
function world(sheets: readonly (readonly (readonly [number, number, number])[])[], different: Partial<RankRequest> = {}): RankRequest {
  return {
    rubric: RUBRIC,
    tieBreak: FULL_RULE,
    lotterySeed: 2020,
    comparison: 'RESCALED',
    submissions: sheets.map((_, index) => ({ id: submissionId(index + 1), number: index + 1, trackId: null })),
    scorecards: sheets.flatMap((triples, index) =>
      triples.map(([impact, prototype, openness]): SheetToRank => ({
        submissionId: submissionId(index + 1),
        state: 'SUBMITTED',
        scores: scoresOf({ impact, prototype, openness }),
      })),
    ),
    ...different,
  };
}

describe('means', () => {
  test('unequal numbers of jurors: one good sheet beats five middling ones', () => {
    const ranking = rank(world([Array.from({ length: 5 }, () => [3, 3, 3] as const), [[4, 4, 4]]]));
    expect(ranking.rows.map(({ number, mean, reviews }) => [number, mean, reviews])).toEqual([
      [2, 4, 1],
      [1, 3, 5],
    ]);
  });

  test('spread and standard error come from the sheets; one sheet has neither', () => {
    const [two, one] = rank(
      world([
        [
          [4, 4, 4],
          [2, 2, 2],
        ],
        [[1, 1, 1]],
      ]),
    ).rows;
    expect(two).toMatchObject({ mean: 3, spread: Math.SQRT2, standardError: 1 });
    expect(one).toMatchObject({ mean: 1, spread: null, standardError: null });
  });

  test('an abstention is counted beside the mean; a draft and an excluded sheet are not', () => {
    const request = world([
      [
        [4, 4, 4],
        [1, 1, 1],
        [1, 1, 1],
        [1, 1, 1],
      ],
      [],
    ]);
    const states = ['SUBMITTED', 'ABSTAINED', 'DRAFT', 'EXCLUDED'] as const;
    const ranking = rank({
      ...request,
      scorecards: request.scorecards.map((sheet, index) => ({ ...sheet, state: states[index] ?? 'DRAFT' })),
    });
    expect(ranking.rows).toMatchObject([{ number: 1, mean: 4, reviews: 1, abstentions: 1 }]);
    expect(ranking.unranked).toEqual([submissionId(2)]);
  });

  test.prop([rankRequests()])('every submission is ranked or named as unranked, once', (request) => {
    const { rows, unranked } = rank(request);
    expect([...rows.map(({ id }) => id), ...unranked].sort()).toEqual(request.submissions.map(({ id }) => id).sort());
    const counted = new Set(request.scorecards.filter(isCounted).map((sheet) => sheet.submissionId));
    expect(rows).toHaveLength(counted.size);
  });

  test.prop([rankRequests(), fc.integer()])('the order of the input does not matter', (request, seed) => {
    const mixed = <T>(items: readonly T[]) => shuffled(items, randomSource(seed));
    expect(rank({ ...request, submissions: mixed(request.submissions), scorecards: mixed(request.scorecards) })).toEqual(rank(request));
  });

  test.prop([rankRequests()])('renaming submissions changes nothing but the names', (request) => {
    const renamed = (id: string) => asId<'Submission'>(`z${9_999 - Number(id.slice(1))}`);
    const other = rank({
      ...request,
      submissions: request.submissions.map((one) => ({ ...one, id: renamed(one.id) })),
      scorecards: request.scorecards.map((one) => ({ ...one, submissionId: renamed(one.submissionId) })),
    });
    expect(other.rows).toEqual(rank(request).rows.map((row) => ({ ...row, id: renamed(row.id) })));
  });

  test.prop([rankRequests(), fc.integer({ min: 1, max: 20 })])(
    'adding a constant to every score shifts every mean by it',
    (request, constant) => {
      const scorecards = request.scorecards.map((sheet) => ({
        ...sheet,
        scores: sheet.scores.map((score) => ({ ...score, value: score.value === null ? null : score.value + constant })),
      }));
      const before = rank(request).rows;
      const after = rank({ ...request, scorecards }).rows;
      expect(after.map(({ number, rank: place }) => [number, place])).toEqual(before.map(({ number, rank: place }) => [number, place]));
      after.forEach((row, index) => {
        expect(row.mean).toBeCloseTo((before[index]?.mean ?? 0) + constant, 12);
        expect(row.spread).toEqual(before[index]?.spread);
      });
    },
  );
});

describe('ties', () => {
  test('equal means from unequal counts are exactly equal: 11/3 of three jurors and 22/6 of six', () => {
    const ranking = rank(
      world(
        [
          [
            [4, 4, 4],
            [4, 4, 4],
            [3, 3, 3],
          ],
          [
            [4, 4, 4],
            [4, 4, 4],
            [4, 4, 4],
            [4, 4, 4],
            [3, 3, 3],
            [3, 3, 3],
          ],
        ],
        { tieBreak: [] },
      ),
    );
    expect(ranking.rows.map(({ rank: place, tiedWith, tieBrokenBy }) => ({ place, tiedWith, tieBrokenBy }))).toEqual([
      { place: 1, tiedWith: [2], tieBrokenBy: null },
      { place: 1, tiedWith: [1], tieBrokenBy: null },
    ]);
  });

  test('shared places skip as many numbers', () => {
    const ranking = rank(world([[[5, 5, 5]], [[4, 4, 4]], [[4, 4, 4]], [[3, 3, 3]]], { tieBreak: [] }));
    expect(ranking.rows.map(({ rank: place }) => place)).toEqual([1, 2, 2, 4]);
  });

  test.each([
    // Impact weighs 25, prototype 20, openness 5: (5·25 + 3·20 + 3·5) = (4·25 + 4·20 + 4·5) = 200
    ['the heaviest criterion first', [[[4, 4, 4]], [[5, 3, 3]]], 'CRITERION:impact'],
    [
      'then more reviews',
      [
        [[4, 4, 4]],
        [
          [4, 4, 4],
          [4, 4, 4],
        ],
      ],
      'MORE_REVIEWS',
    ],
    [
      'then the smaller spread',
      [
        [
          [5, 5, 5],
          [3, 3, 3],
        ],
        [
          [4, 4, 4],
          [4, 4, 4],
        ],
      ],
      'LOWER_SPREAD',
    ],
  ] as const)('%s', (_, sheets, breaker) => {
    expect(rank(world(sheets)).rows).toMatchObject([
      { rank: 1, number: 2, tiedWith: [1], tieBrokenBy: breaker },
      { rank: 2, number: 1, tiedWith: [2], tieBrokenBy: breaker },
    ]);
  });

  test('at last a lot: the same seed draws the same, some seed draws otherwise', () => {
    const sheets = [[[4, 4, 4]], [[4, 4, 4]]] as const;
    const winner = (lotterySeed: number) => rank(world(sheets, { lotterySeed })).rows[0]?.number;
    expect(rank(world(sheets)).rows).toMatchObject([{ tieBrokenBy: 'LOTTERY' }, { tieBrokenBy: 'LOTTERY' }]);
    expect(winner(1)).toBe(winner(1));
    expect(new Set(Array.from({ length: 20 }, (_seed, seed) => winner(seed)))).toEqual(new Set([1, 2]));
  });

  test('a step that cannot compare all of the tied is passed over', () => {
    const safety = criterion('safety', 100, [asId<'Track'>('mobility')]);
    const request = world(
      [
        [[4, 4, 4]],
        [
          [4, 4, 4],
          [4, 4, 4],
        ],
      ],
      { rubric: { ...RUBRIC, criteria: [safety, ...RUBRIC.criteria] } },
    );
    const mobility = {
      ...request,
      submissions: request.submissions.map((one) => (one.number === 1 ? { ...one, trackId: asId<'Track'>('mobility') } : one)),
      scorecards: request.scorecards.map((one) => ({ ...one, scores: [...one.scores, ...scoresOf({ safety: 4 })] })),
    };
    expect(rank(mobility).rows).toMatchObject([
      { number: 2, rescaled: true, tieBrokenBy: 'MORE_REVIEWS' },
      { number: 1, rescaled: false },
    ]);
  });

  test.prop([rankRequests()])('with the full rule every place is taken once: the order is total', (request) => {
    const { rows } = rank(request);
    expect(rows.map((row) => row.rank)).toEqual(rows.map((_, index) => index + 1));
  });

  test.prop([rankRequests()])('the rule separates only equal means', (request) => {
    const means = rank(request).rows.map(({ mean }) => mean);
    expect(means).toEqual([...means].sort((a, b) => b - a));
  });

  test.prop([rankRequests()])('who is tied is told on both sides, and only a tie is broken', (request) => {
    const { rows } = rank(request);
    for (const row of rows) {
      expect(row.tiedWith).toEqual(
        rows
          .filter(({ mean, number }) => mean === row.mean && number !== row.number)
          .map(({ number }) => number)
          .sort((a, b) => a - b),
      );
      expect(row.tieBrokenBy !== null).toBe(row.tiedWith.length > 0);
    }
  });
});

describe('tracks', () => {
  test.prop([rankRequests()])('within tracks, each track is ranked as if it were alone', (request) => {
    const { rows } = rank({ ...request, comparison: 'WITHIN_TRACK' });
    for (const trackId of [null, asId<'Track'>('mobility')]) {
      const alone = rank({ ...request, submissions: request.submissions.filter((one) => one.trackId === trackId) });
      expect(rows.filter((row) => row.trackId === trackId)).toEqual(alone.rows);
    }
  });
});
