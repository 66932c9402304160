import { Fraction } from '../numerics/fraction.js';

export interface GreedyChoice {
  readonly selected: readonly number[];
  readonly spent: Fraction;
  /** Projects with equal points of which one was chosen and the other no longer fitted. */
  readonly tied: readonly (readonly [chosen: number, passedOver: number])[];
}

/**
 * The plain rule of most cities: projects by points, each taken if it still fits the budget. Among equal points the cheaper first, then the
 * order of the projects.
 */
export function greedyUnderBudget(points: readonly number[], costs: readonly Fraction[], budget: Fraction): GreedyChoice {
  const order = points.map((_, project) => project).sort((a, b) => points[b] - points[a] || costs[a].compare(costs[b]) || a - b);
  const selected: number[] = [];
  const passedOver: number[] = [];
  let spent = Fraction.ZERO;
  for (const project of order) {
    const after = spent.plus(costs[project]);
    if (after.compare(budget) > 0) {
      passedOver.push(project);
    } else {
      selected.push(project);
      spent = after;
    }
  }
  const tied = passedOver.flatMap((out) =>
    selected.filter((chosen) => points[chosen] === points[out]).map((chosen) => [chosen, out] as const),
  );
  return { selected, spent, tied };
}
