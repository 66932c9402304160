import { fc, test } from '@fast-check/jest';
import { cellsBy, heatOf, isUnderReviewed, totalsOf, underReviewedFirst } from './heat.js';

const rows = fc.array(
  fc.record({
    submissionId: fc.uuid(),
    number: fc.integer({ min: 1, max: 99 }),
    title: fc.string(),
    wanted: fc.integer({ min: 0, max: 5 }),
    assigned: fc.integer({ min: 0, max: 6 }),
    done: fc.integer({ min: 0, max: 6 }),
    hidden: fc.boolean(),
  }),
);

test.prop([rows])('nobody follows somebody who misses less, and hidden ones close the table', (all) => {
  const sorted = underReviewedFirst(all);
  expect(sorted).toHaveLength(all.length);
  sorted.slice(1).forEach((row, index) => {
    const before = sorted[index] ?? row;
    expect(Number(before.hidden)).toBeLessThanOrEqual(Number(row.hidden));
    if (before.hidden === row.hidden) expect(before.wanted - before.done).toBeGreaterThanOrEqual(row.wanted - row.done);
  });
});

test.prop([rows])('done never exceeds wanted in the sum', (all) => {
  const totals = totalsOf(all);
  expect(totals.done).toBeLessThanOrEqual(totals.wanted);
  expect(totals.underReviewed).toBe(all.filter(isUnderReviewed).length);
});

test('a cell is found by its two sides', () => {
  const cellOf = cellsBy([{ jurorId: 'a', submissionId: 's', state: 'COMPLETED' as const }]);
  expect(cellOf('s', 'a')?.state).toBe('COMPLETED');
  expect(cellOf('a', 's')).toBeUndefined();
  expect(heatOf('RECUSED')).toBe('conflict');
});
