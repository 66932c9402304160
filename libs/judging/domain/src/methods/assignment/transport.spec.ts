import { fc, test } from '@fast-check/jest';
import { linearAssignment } from '../designs/linear-assignment.js';
import { transport, type TransportColumn, type TransportProblem } from './transport.js';

const ROWS = 4;
const COLUMNS = 4;
const cost = fc.integer({ min: 0, max: 20 });
const table = fc.array(fc.array(cost, { minLength: COLUMNS, maxLength: COLUMNS }), { minLength: ROWS, maxLength: ROWS });
/** Edges that exist, capacities, and how many columns a row wants. */
const worlds = fc.record({
  costs: table,
  exists: fc.array(fc.array(fc.boolean(), { minLength: COLUMNS, maxLength: COLUMNS }), { minLength: ROWS, maxLength: ROWS }),
  capacities: fc.array(fc.nat(ROWS), { minLength: COLUMNS, maxLength: COLUMNS }),
  need: fc.integer({ min: 1, max: 2 }),
  rising: fc.boolean(),
});

function problemOf(
  costs: readonly (readonly number[])[],
  exists: readonly (readonly boolean[])[],
  need: number,
  columns: readonly TransportColumn[],
): TransportProblem {
  const edges = costs.map((row, index) => row.flatMap((price, column) => (exists[index][column] ? [{ column, price }] : [])));
  const starts = new Int32Array(costs.length + 1);
  edges.forEach((row, index) => (starts[index + 1] = starts[index] + row.length));
  return {
    starts,
    column: Int32Array.from(edges.flat(), ({ column }) => column),
    cost: Float64Array.from(edges.flat(), ({ price }) => price),
    need: new Int32Array(costs.length).fill(need),
    columns,
  };
}

test.prop([worlds])('where every row can be served all it wants, no plan is cheaper', ({ costs, exists, capacities, need, rising }) => {
  const columns = capacities.map((capacity) => ({ capacity, price: (load: number) => (rising ? 7 * load : 0) }));
  const found = transport(problemOf(costs, exists, need, columns));
  const best = cheapest(costs, exists, need, columns, 0, new Array(COLUMNS).fill(0));
  const served = found.missing.every((count) => count === 0);
  expect(served).toBe(best < Number.POSITIVE_INFINITY);
  if (!served) return;
  const prices = columns.reduce(
    (sum, { price }, column) => sum + [...Array(found.load[column]).keys()].reduce((all, load) => all + price(load), 0),
    0,
  );
  expect(found.cost + prices).toBe(best);
  found.load.forEach((load, column) => expect(load).toBeLessThanOrEqual(capacities[column]));
});

test.prop([table])('with one row to a column it is the linear assignment', (costs) => {
  const all = costs.map((row) => row.map(() => true));
  const columns = Array.from({ length: COLUMNS }, () => ({ capacity: 1, price: () => 0 }));
  expect(transport(problemOf(costs, all, 1, columns)).cost).toBe(linearAssignment(costs).cost);
});

test('it can be given up on the way', () => {
  const problem = problemOf([[1]], [[true]], 1, [{ capacity: 1, price: () => 0 }]);
  expect(() =>
    transport(problem, () => {
      throw new Error('Enough.');
    }),
  ).toThrow('Enough.');
});

/** By trying all, with the prices of the columns. */
function cheapest(
  costs: readonly (readonly number[])[],
  exists: readonly (readonly boolean[])[],
  need: number,
  columns: readonly TransportColumn[],
  row: number,
  load: readonly number[],
): number {
  if (row === costs.length) return 0;
  let best = Number.POSITIVE_INFINITY;
  for (const chosen of subsets(COLUMNS, need)) {
    if (chosen.some((column) => !exists[row][column] || load[column] >= columns[column].capacity)) continue;
    const price = chosen.reduce((sum, column) => sum + costs[row][column] + columns[column].price(load[column]), 0);
    const after = load.map((count, column) => count + (chosen.includes(column) ? 1 : 0));
    best = Math.min(best, price + cheapest(costs, exists, need, columns, row + 1, after));
  }
  return best;
}

function subsets(size: number, count: number, from = 0): number[][] {
  if (count === 0) return [[]];
  return Array.from({ length: Math.max(0, size - from) }, (_, index) => from + index).flatMap((first) =>
    subsets(size, count - 1, first + 1).map((rest) => [first, ...rest]),
  );
}
