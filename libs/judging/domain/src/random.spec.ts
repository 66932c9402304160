import { fc, test } from '@fast-check/jest';
import { randomSource, shuffled, uniformBelow } from './random.js';

const seeds = fc.integer({ min: 0, max: 2 ** 32 - 1 });

test.prop([seeds, seeds])('the same seed and stream give the same numbers', (seed, stream) => {
  const one = randomSource(seed, stream);
  const other = randomSource(seed, stream);
  for (let i = 0; i < 20; i += 1) expect(one()).toBe(other());
});

test('the sequence is pinned: a recorded seed recomputes on any version', () => {
  const random = randomSource(42);
  expect([random(), random(), random()]).toMatchInlineSnapshot(`
    [
      1264412219,
      1947509147,
      3919439299,
    ]
  `);
});

test.prop([seeds, fc.integer({ min: 1, max: 1_000 })])('numbers stay below their bound', (seed, bound) => {
  const random = randomSource(seed);
  for (let i = 0; i < 20; i += 1) {
    const drawn = uniformBelow(random, bound);
    expect(Number.isInteger(drawn) && drawn >= 0 && drawn < bound).toBe(true);
  }
});

test.prop([seeds, fc.array(fc.integer())])('shuffling keeps every item', (seed, items) => {
  const byValue = (a: number, b: number) => a - b;
  expect(shuffled(items, randomSource(seed)).sort(byValue)).toEqual([...items].sort(byValue));
});

test('every order of three is drawn about equally often', () => {
  const counts = new Map<string, number>();
  const random = randomSource(7);
  for (let i = 0; i < 6_000; i += 1) {
    const order = shuffled(['a', 'b', 'c'], random).join('');
    counts.set(order, (counts.get(order) ?? 0) + 1);
  }
  // Chi-square with 5 degrees of freedom: 20.5 is exceeded once in a thousand seeds; this seed is fixed.
  const chiSquare = [...counts.values()].reduce((sum, count) => sum + (count - 1_000) ** 2 / 1_000, 0);
  expect(counts.size).toBe(6);
  expect(chiSquare).toBeLessThan(20.5);
});
