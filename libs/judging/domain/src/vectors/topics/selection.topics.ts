import { Fraction } from '../../methods/numerics/fraction.js';
import { equalShares, equalSharesWithGrowingBudget, type ShareUtility, type SharesRequest } from '../../methods/selection/equal-shares.js';
import { greedyUnderBudget } from '../../methods/selection/greedy.js';
import { leastGreatestLoad, sequentialPhragmen } from '../../methods/selection/phragmen.js';
import { supportersOf } from '../../methods/selection/supporters.js';
import { approval, tally, type PointsBallot } from '../../methods/selection/tally.js';
import type { Answers, Topic, Vector } from '../vector.js';

interface Project {
  readonly project_id: string;
  readonly cost: string;
}

interface DotBallot {
  readonly vote: readonly string[];
  readonly points: readonly number[];
}

/** A vote about projects under a budget, by approvals or by points. */
function budgetVote({ input }: Vector): Answers {
  const projects = input['projects'] as Project[];
  const ids = projects.map(({ project_id: id }) => id);
  const ballots = (input['votes'] as (readonly string[] | DotBallot)[]).map((vote) => ballotOf(vote, ids));
  const costs = projects.map(({ cost }) => Fraction.parse(cost));
  const budget = Fraction.parse(input['budget'] as number);
  const { points } = tally(projects.length, ballots);
  const greedy = new Set(greedyUnderBudget(points, costs, budget).selected.map((project) => ids[project]));
  const byProject = Object.fromEntries(ids.map((id, project) => [id, points[project]]));
  const approvals = ballots.map((ballot) => [...ballot.points.keys()]);
  const shares = (utility: ShareUtility): Set<string> =>
    new Set(equalShares({ costs, approvals, budget, utility }).selected.map((project) => ids[project]));
  return {
    votes_per_project: byProject,
    score: byProject,
    greedy,
    official_selected: greedy,
    published_selected: greedy,
    mes_cost_utility_no_completion: shares('cost'),
    mes_cardinality_utility_no_completion: shares('cardinality'),
  };
}

function ballotOf(vote: readonly string[] | DotBallot, ids: readonly string[]): PointsBallot {
  if ('vote' in vote) return { points: new Map(vote.vote.map((id, index) => [ids.indexOf(id), vote.points[index]])) };
  return approval(vote.map((id) => ids.indexOf(id)));
}

/** Candidates in alphabetical order, as sources break ties, and the approvals by their numbers. */
function approvalProfile(input: Vector['input']): { names: string[]; approvals: number[][] } {
  const ballots = input['approvals'] as string[][];
  const names = [...new Set([...ballots.flat(), ...((input['candidates'] as string[] | undefined) ?? [])])].sort();
  return { names, approvals: ballots.map((ballot) => ballot.map((name) => names.indexOf(name))) };
}

function shares({ input }: Vector): Answers {
  const { names, approvals } = approvalProfile(input);
  const given = input['costs'];
  const costs = names.map((name) => Fraction.parse(typeof given === 'object' ? (given as Record<string, number | string>)[name] : 1));
  const request: SharesRequest = { costs, approvals, budget: Fraction.parse(input['budget'] as number), utility: 'cost' };
  const step = input['step'] === undefined ? Fraction.of(1, 2 * approvals.length) : Fraction.parse(input['step'] as number);
  const named = (selected: readonly number[]): Set<string> => new Set(selected.map((project) => names[project]));
  return {
    mes: named(equalShares(request).selected),
    mes_cost: named(equalShares(request).selected),
    mes_cardinality: named(equalShares({ ...request, utility: 'cardinality' }).selected),
    mes_budget_increase: named(equalSharesWithGrowingBudget(request, step).selected),
  };
}

function phragmen({ input }: Vector): Answers {
  const { names, approvals } = approvalProfile(input);
  const seats = input['k'] as number;
  const { committee, steps, loads } = sequentialPhragmen(names.length, approvals, seats);
  return {
    committee: committee.map((candidate) => names[candidate]),
    steps: steps.map(({ candidate, load }) => [names[candidate], load.toString()]),
    loads: loads.map(String),
    minimax_phragmen_all: new Set(leastLoaded(names, supportersOf(names.length, approvals), seats)),
  };
}

/** All committees whose greatest load is least, each as its names in a row. */
function leastLoaded(names: readonly string[], supporters: readonly (readonly number[])[], seats: number): string[] {
  const rated = committees(names.length, seats).flatMap((committee) => {
    const load = leastGreatestLoad(committee, supporters);
    return load === null ? [] : [{ committee, load }];
  });
  const least = rated.reduce<Fraction | null>((best, { load }) => (best === null || load.compare(best) < 0 ? load : best), null);
  return rated
    .filter(({ load }) => least !== null && load.compare(least) === 0)
    .map(({ committee }) => committee.map((one) => names[one]).join(''));
}

function committees(candidates: number, seats: number, from = 0): number[][] {
  if (seats === 0) return [[]];
  return Array.from({ length: Math.max(0, candidates - from) }, (_, index) => from + index).flatMap((first) =>
    committees(candidates, seats - 1, first + 1).map((rest) => [first, ...rest]),
  );
}

export const SELECTION_TOPICS: readonly Topic[] = [
  { name: /phragm/i, answer: phragmen },
  { name: /^method of equal shares/i, answer: shares },
  { name: /approval|dot|cumulative|greedy|budget/i, answer: budgetVote },
];
