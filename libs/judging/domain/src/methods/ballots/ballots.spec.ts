import { fc, test } from '@fast-check/jest';
import { randomSource, shuffled } from '../../random.js';
import { pairwisePreferences, type RankedBallot } from './ballot.js';
import { bordaPoints } from './borda.js';
import { kemeny } from './kemeny.js';
import { rankedPairs } from './ranked-pairs.js';
import { schulze } from './schulze.js';

const CANDIDATES = 4;
const ALL = [...Array(CANDIDATES).keys()];
const ballots = fc.array(
  fc.record({
    groups: fc.shuffledSubarray(ALL, { minLength: 1 }).map((order) => order.map((candidate) => [candidate])),
    times: fc.integer({ min: 1, max: 5 }),
  }),
  { minLength: 1, maxLength: 8 },
);

function rankedBy(votes: readonly RankedBallot[]): { preferred: number[][]; schulze: number[]; pairs: number[]; kemeny: number[] } {
  const preferred = pairwisePreferences(CANDIDATES, votes);
  return {
    preferred,
    schulze: schulze(preferred).ranking.flat(),
    pairs: [...rankedPairs(preferred).ranking],
    kemeny: [...(kemeny(preferred)?.ranking ?? [])],
  };
}

test.prop([ballots, fc.nat()])('the order of the ballots does not matter', (votes, seed) => {
  expect(rankedBy(shuffled(votes, randomSource(seed)))).toEqual(rankedBy(votes));
});

test.prop([ballots])('whoever beats everybody in pairs comes first by every method that ranks by pairs', (votes) => {
  const { preferred, ...orders } = rankedBy(votes);
  const winner = ALL.find((one) => ALL.every((other) => one === other || preferred[one][other] > preferred[other][one]));
  if (winner === undefined) return;
  for (const order of Object.values(orders)) expect(order[0]).toBe(winner);
});

test.prop([ballots])('no order agrees with more preferences than Kemeny’s', (votes) => {
  const preferred = pairwisePreferences(CANDIDATES, votes);
  const found = kemeny(preferred);
  const agreement = (order: readonly number[]): number =>
    order.reduce((sum, one, place) => sum + order.slice(place + 1).reduce((inner, other) => inner + preferred[one][other], 0), 0);
  const scores = permutations(ALL).map(agreement);
  expect(found?.score).toBe(Math.max(...scores));
  expect(agreement(found?.ranking ?? [])).toBe(found?.score);
  expect(found?.unique).toBe(scores.filter((score) => score === found?.score).length === 1);
});

test.prop([ballots])('Borda gives out the same points on every ballot', (votes) => {
  const voters = votes.reduce((sum, { times }) => sum + times, 0);
  expect(bordaPoints(CANDIDATES, votes).reduce((sum, points) => sum + points, 0)).toBe((voters * CANDIDATES * (CANDIDATES - 1)) / 2);
});

test.prop([ballots])('a victory that is not locked would have closed a circle; all are looked at, strongest first', (votes) => {
  const { victories, ranking } = rankedPairs(pairwisePreferences(CANDIDATES, votes));
  for (const { winner, loser, locked } of victories) expect(ranking.indexOf(winner) < ranking.indexOf(loser)).toBe(locked);
  for (let index = 1; index < victories.length; index += 1) expect(victories[index].votes).toBeLessThanOrEqual(victories[index - 1].votes);
});

test('without a ballot everybody stands equal; more candidates than can be tried are refused', () => {
  expect(schulze(pairwisePreferences(3, [])).ranking).toEqual([[0, 1, 2]]);
  expect(kemeny(pairwisePreferences(17, []))).toBeNull();
});

function permutations(items: readonly number[]): number[][] {
  return items.length === 0
    ? [[]]
    : items.flatMap((first) => permutations(items.filter((one) => one !== first)).map((rest) => [first, ...rest]));
}
