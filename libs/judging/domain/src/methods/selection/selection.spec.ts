import { fc, test } from '@fast-check/jest';
import { Fraction, sumOf } from '../numerics/fraction.js';
import { equalShares, equalSharesWithGrowingBudget, type SharesRequest } from './equal-shares.js';
import { greedyUnderBudget } from './greedy.js';
import { sequentialPhragmen } from './phragmen.js';
import { approval, tally } from './tally.js';

const PROJECTS = 5;
const approvals = fc.array(fc.subarray([...Array(PROJECTS).keys()]), { minLength: 1, maxLength: 9 });
const requests = fc
  .tuple(
    fc.array(fc.integer({ min: 1, max: 12 }), { minLength: PROJECTS, maxLength: PROJECTS }),
    approvals,
    fc.integer({ min: 1, max: 30 }),
    fc.constantFrom('cost' as const, 'cardinality' as const),
  )
  .map(([costs, votes, budget, utility]): SharesRequest => ({
    costs: costs.map((cost) => Fraction.of(cost)),
    approvals: votes,
    budget: Fraction.of(budget),
    utility,
  }));

test.prop([requests])('shares: nobody pays more than their share, and together exactly what was bought', (request) => {
  const { spent, left } = equalShares(request);
  for (const purse of left) expect(purse.compare(Fraction.ZERO)).toBeGreaterThanOrEqual(0);
  expect(sumOf(left).plus(spent).toString()).toBe(request.budget.toString());
});

test.prop([requests])('shares: prices never fall, and what is left over could have bought nothing its supporters want', (request) => {
  const { steps, selected, left } = equalShares(request);
  for (let index = 1; index < steps.length; index += 1)
    expect(steps[index].price.compare(steps[index - 1].price)).toBeGreaterThanOrEqual(0);
  request.costs.forEach((cost, project) => {
    const purses = request.approvals.flatMap((approved, voter) => (approved.includes(project) ? [left[voter]] : []));
    if (!selected.includes(project) && purses.length > 0) expect(sumOf(purses).compare(cost)).toBeLessThan(0);
  });
});

test.prop([requests])('shares with a growing budget stay within the true one', (request) => {
  const grown = equalSharesWithGrowingBudget(request, Fraction.ONE);
  expect(grown.spent.compare(request.budget)).toBeLessThanOrEqual(0);
});

test.prop([requests])('greedy: within the budget, and nothing that was left out would still fit', ({ costs, approvals: votes, budget }) => {
  const { points } = tally(PROJECTS, votes.map(approval));
  const { selected, spent } = greedyUnderBudget(points, costs, budget);
  expect(spent.compare(budget)).toBeLessThanOrEqual(0);
  costs.forEach((cost, project) => {
    if (!selected.includes(project)) expect(spent.plus(cost).compare(budget)).toBeGreaterThan(0);
  });
});

test.prop([approvals, fc.integer({ min: 1, max: PROJECTS })])(
  'Phragmén: the loads are as many as were elected, and never fall',
  (votes, seats) => {
    const { committee, steps, loads } = sequentialPhragmen(PROJECTS, votes, seats);
    expect(sumOf(loads).toString()).toBe(String(committee.length));
    for (let index = 1; index < steps.length; index += 1)
      expect(steps[index].load.compare(steps[index - 1].load)).toBeGreaterThanOrEqual(0);
    expect(committee.length).toBe(Math.min(seats, new Set(votes.flat()).size));
  },
);

test.prop([approvals])('a group as large as a seat’s share of the voters that agrees on a project is not left with nothing', (votes) => {
  const seats = 3;
  const { committee } = sequentialPhragmen(PROJECTS, votes, seats);
  for (let project = 0; project < PROJECTS; project += 1) {
    const group = votes.filter((approved) => approved.includes(project));
    if (group.length * seats >= votes.length && group.length > 0)
      expect(group.some((approved) => approved.some((one) => committee.includes(one)))).toBe(true);
  }
});

test('equal points where only one fits are told as a tie', () => {
  const one = Fraction.ONE;
  expect(greedyUnderBudget([3, 3], [one, one], one)).toMatchObject({ selected: [0], tied: [[0, 1]] });
  expect(() => equalSharesWithGrowingBudget({ costs: [one], approvals: [[0]], budget: one, utility: 'cost' }, Fraction.ZERO)).toThrow(
    RangeError,
  );
});
