import { fc, test } from '@fast-check/jest';
import { planarDesign } from './difference-set.js';
import { linearAssignment } from './linear-assignment.js';
import { allStableMatchings, stableMatching } from './stable-matching.js';

const costs = fc
  .tuple(fc.integer({ min: 1, max: 5 }), fc.integer({ min: 1, max: 5 }))
  .chain(([rows, columns]) =>
    fc.array(fc.array(fc.integer({ min: -9, max: 9 }), { minLength: columns, maxLength: columns }), { minLength: rows, maxLength: rows }),
  );
const preferences = fc.array(fc.shuffledSubarray([0, 1, 2, 3], { minLength: 4 }), { minLength: 4, maxLength: 4 });

test.prop([costs])('no other assignment costs less', (cost) => {
  const { columns, cost: found } = linearAssignment(cost);
  const used = columns.filter((column) => column !== null);
  expect(new Set(used).size).toBe(Math.min(cost.length, cost[0].length));
  expect(found).toBe(cheapest(cost, 0, new Set()));
});

test.prop([preferences, preferences])('the matching is stable, and no stable one is better for any who propose', (proposing, accepting) => {
  const all = allStableMatchings(proposing, accepting);
  const found = stableMatching(proposing, accepting);
  expect(all).toContainEqual(found);
  const liking = (matching: readonly (number | null)[]): number[] => matching.map((partner, own) => proposing[own].indexOf(partner ?? -1));
  for (const other of all) liking(other).forEach((place, own) => expect(liking(found)[own]).toBeLessThanOrEqual(place));
});

test.each([7, 13, 21, 31])('a design of %d points: every two stand together once', (points) => {
  const blocks = planarDesign(points)?.blocks ?? [];
  const together = blocks.flatMap((block) =>
    block.flatMap((one) => block.filter((other) => one < other).map((other) => `${one} ${other}`)),
  );
  expect(new Set(together).size).toBe(together.length);
  expect(together.length).toBe((points * (points - 1)) / 2);
});

test('where no such design exists, none is made up', () => {
  expect(planarDesign(8)).toBeNull();
  expect(planarDesign(43)).toBeNull(); // no plane of order six: Tarry (1901)
});

/** By trying all: as many rows as there are columns get one. */
function cheapest(cost: readonly (readonly number[])[], row: number, taken: ReadonlySet<number>): number {
  if (row === cost.length) return taken.size === Math.min(cost.length, cost[0].length) ? 0 : Number.POSITIVE_INFINITY;
  const options = cost[row].map((value, column) =>
    taken.has(column) ? Number.POSITIVE_INFINITY : value + cheapest(cost, row + 1, new Set([...taken, column])),
  );
  return Math.min(...options, cheapest(cost, row + 1, taken));
}
