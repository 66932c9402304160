import { fc, test } from '@fast-check/jest';
import { randomSource, shuffled } from '../../random.js';
import { choicesOfRanking, choicesOfWins, pair, tie, type Choice } from './choices.js';
import { ratedAfter } from './online-rating.js';
import { chances, relativeTo, strengths } from './strengths.js';

const ITEMS = 5;
const WEAK = { priorPrecision: 0.1 };
const rankings = fc
  .array(fc.shuffledSubarray([...Array(ITEMS).keys()], { minLength: 2 }), { minLength: 1, maxLength: 12 })
  .map((all) => all.flatMap((bestFirst) => choicesOfRanking(bestFirst)));

function fitted(choices: readonly Choice[]): Float64Array {
  const found = strengths(ITEMS, choices, WEAK);
  if (found === null) throw new Error('With a prior there is always an answer.');
  return found.strength;
}

function expectClose(got: ArrayLike<number>, expected: ArrayLike<number>): void {
  Array.from(got).forEach((value, index) => expect(value).toBeCloseTo(expected[index], 6));
}

test.prop([rankings, fc.nat()])('neither the order of the choices nor the numbers of the items matter', (choices, seed) => {
  const random = randomSource(seed);
  expectClose(fitted(shuffled(choices, random)), fitted(choices));
  const names = shuffled([...Array(ITEMS).keys()], random);
  const renamed = fitted(
    choices.map((choice) => ({ ...choice, chosen: names[choice.chosen], over: choice.over.map((item) => names[item]) })),
  );
  expectClose(
    fitted(choices),
    names.map((name) => renamed[name]),
  );
});

test.prop([rankings, fc.nat(ITEMS - 1), fc.nat(ITEMS - 1)])(
  'a further win never weakens the winner against the loser',
  (choices, winner, loser) => {
    if (winner === loser) return;
    const [before, after] = [fitted(choices), fitted([...choices, pair(winner, loser)])];
    expect(after[winner] - after[loser]).toBeGreaterThan(before[winner] - before[loser]);
  },
);

test.prop([rankings])('strengths have mean zero, chances sum one', (choices) => {
  const strength = fitted(choices);
  expect(strength.reduce((sum, value) => sum + value, 0)).toBeCloseTo(0, 9);
  expect(chances(strength).reduce((sum, chance) => sum + chance, 0)).toBeCloseTo(1, 12);
});

test('a tie counts half for each: two items that tied are as strong as each other', () => {
  expectClose(fitted(tie(0, 1)), [0, 0, 0, 0, 0]);
});

test('without a prior, one who only ever won has no finite strength, and this is said', () => {
  const wins = [
    [0, 1, 1],
    [0, 0, 1],
    [0, 1, 0],
  ];
  expect(strengths(3, choicesOfWins(wins), { priorPrecision: 0 })).toBeNull();
  expect(strengths(3, choicesOfWins(wins), WEAK)).not.toBeNull();
});

test('the reference has strength and error zero', () => {
  const found = strengths(
    3,
    choicesOfWins([
      [0, 2, 1],
      [1, 0, 2],
      [2, 1, 0],
    ]),
    { priorPrecision: 0 },
  );
  if (found === null) throw new Error('Everybody beat somebody.');
  expect(relativeTo(1, found)[1]).toEqual({ strength: 0, standardError: 0 });
});

test('equals who tie in a running rating stay equal', () => {
  const after = ratedAfter([[{ mu: 25, sigma: 8 }], [{ mu: 25, sigma: 8 }]], [1, 1]);
  expect(after[0][0].mu).toBeCloseTo(after[1][0].mu, 12);
});
