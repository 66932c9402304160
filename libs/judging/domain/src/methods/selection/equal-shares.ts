import { Fraction, lesser, sumOf } from '../numerics/fraction.js';
import { supportersOf } from './supporters.js';

/** What a supporter gets from a project: its cost (money spent for them) or one (a project of theirs). */
export type ShareUtility = 'cost' | 'cardinality';

export interface SharesRequest {
  readonly costs: readonly Fraction[];
  /** Of each voter: the projects they approve. */
  readonly approvals: readonly (readonly number[])[];
  readonly budget: Fraction;
  readonly utility: ShareUtility;
}

export interface SharesStep {
  readonly project: number;
  /** What a supporter pays at most for one unit of utility. */
  readonly price: Fraction;
  /** Others that could have been chosen at the same price. */
  readonly tiedWith: readonly number[];
}

export interface SharesResult {
  /** In the order in which they were bought. */
  readonly selected: readonly number[];
  readonly steps: readonly SharesStep[];
  readonly spent: Fraction;
  /** What is left of each voter's share. */
  readonly left: readonly Fraction[];
}

/**
 * The Method of Equal Shares: the budget is divided equally among the voters, and a project is bought by its supporters together, the one
 * with the lowest price per unit of utility first. Everything is reckoned in exact fractions. Among equal prices the project with more
 * supporters, then the order of the projects.
 *
 * It seldom spends the whole budget: see {@link equalSharesWithGrowingBudget}.
 *
 * Source: D. Peters, G. Pierczyński, P. Skowron, Proportional participatory budgeting with additive utilities, NeurIPS 2021, section 3.
 */
export function equalShares({ costs, approvals, budget, utility }: SharesRequest): SharesResult {
  const voters = approvals.length;
  const left = approvals.map(() => (voters === 0 ? Fraction.ZERO : budget.over(Fraction.of(voters))));
  const supporters = supportersOf(costs.length, approvals);
  const steps: SharesStep[] = [];
  let open = costs.map((_, project) => project).filter((project) => supporters[project].length > 0);
  for (;;) {
    const offers = open.flatMap((project) => {
      const worth = utility === 'cost' ? costs[project] : Fraction.ONE;
      const price = lowestPrice(
        costs[project],
        worth,
        supporters[project].map((voter) => left[voter]),
      );
      return price === null ? [] : [{ project, worth, price }];
    });
    open = offers.map(({ project }) => project); // who cannot be paid for now never can: shares only shrink
    const [best, ...others] = offers.sort(
      (a, b) => a.price.compare(b.price) || supporters[b.project].length - supporters[a.project].length || a.project - b.project,
    );
    if (best === undefined) break;
    for (const voter of supporters[best.project]) left[voter] = left[voter].minus(lesser(left[voter], best.price.times(best.worth)));
    steps.push({
      project: best.project,
      price: best.price,
      tiedWith: others.filter(({ price }) => price.compare(best.price) === 0).map(({ project }) => project),
    });
    open = open.filter((project) => project !== best.project);
  }
  const selected = steps.map(({ project }) => project);
  return { selected, steps, spent: sumOf(selected.map((project) => costs[project])), left };
}

/** The least price per unit at which the supporters, each paying price × worth or all they have left, pay the cost; `null` if they cannot. */
function lowestPrice(cost: Fraction, worth: Fraction, purses: readonly Fraction[]): Fraction | null {
  const poorestFirst = [...purses].sort((a, b) => a.compare(b));
  let due = cost;
  for (const [index, purse] of poorestFirst.entries()) {
    const each = due.over(Fraction.of(poorestFirst.length - index));
    if (each.compare(purse) <= 0) return worth.compare(Fraction.ZERO) === 0 ? Fraction.ZERO : each.over(worth);
    due = due.minus(purse);
  }
  return null;
}

/**
 * Completes by running again with budgets that grow by `step` (in all, not a voter) as long as what is bought costs no more than the true
 * budget; ends early where nothing more would fit.
 *
 * @throws RangeError for a step that is not above zero
 *
 * Source: as {@link equalShares}, section 3.4 (“Add1”), as cities use it with one unit of money a voter.
 */
export function equalSharesWithGrowingBudget(request: SharesRequest, step: Fraction): SharesResult {
  if (step.compare(Fraction.ZERO) <= 0) throw new RangeError('The budget has to grow by more than nothing.');
  const most = request.budget.times(Fraction.of(Math.max(1, request.approvals.length)));
  let known = equalShares(request);
  let virtual = request.budget.plus(step);
  while (!isExhausted(known, request) && virtual.compare(most) <= 0) {
    const next = equalShares({ ...request, budget: virtual });
    if (next.spent.compare(request.budget) > 0) return known;
    known = next;
    virtual = virtual.plus(step);
  }
  return known;
}

/** Nothing that anybody supports would still fit. */
function isExhausted({ selected, spent }: SharesResult, { costs, approvals, budget }: SharesRequest): boolean {
  const supporters = supportersOf(costs.length, approvals);
  return costs.every(
    (cost, project) => selected.includes(project) || supporters[project].length === 0 || spent.plus(cost).compare(budget) > 0,
  );
}
