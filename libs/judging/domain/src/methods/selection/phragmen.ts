import { Fraction, sumOf } from '../numerics/fraction.js';
import { supportersOf } from './supporters.js';

export interface PhragmenStep {
  readonly candidate: number;
  /** The load of each supporter after the candidate was elected: who has the least is elected next. */
  readonly load: Fraction;
  /** Others that would have reached the same load. */
  readonly tiedWith: readonly number[];
}

export interface PhragmenResult {
  readonly committee: readonly number[];
  readonly steps: readonly PhragmenStep[];
  /** Of each voter. */
  readonly loads: readonly Fraction[];
}

/**
 * Phragmén's sequential rule for `seats` of the approved: every elected candidate is a load of one that the supporters carry, and whoever
 * leaves the supporters least loaded is elected next. Exact; among equals the order of the candidates. Candidates nobody approves are never
 * elected.
 *
 * Source: M. Lackner, P. Skowron, Multi-winner voting with approval preferences (2023), rule 8 and example 2.9.
 */
export function sequentialPhragmen(candidates: number, approvals: readonly (readonly number[])[], seats: number): PhragmenResult {
  const supporters = supportersOf(candidates, approvals);
  const loads = approvals.map(() => Fraction.ZERO);
  const steps: PhragmenStep[] = [];
  let open = supporters.flatMap((voters, candidate) => (voters.length > 0 ? [candidate] : []));
  while (steps.length < seats && open.length > 0) {
    const offers = open
      .map((candidate) => ({
        candidate,
        load: sumOf(supporters[candidate].map((voter) => loads[voter]))
          .plus(Fraction.ONE)
          .over(Fraction.of(supporters[candidate].length)),
      }))
      .sort((a, b) => a.load.compare(b.load) || a.candidate - b.candidate);
    const [{ candidate, load }, ...others] = offers;
    for (const voter of supporters[candidate]) loads[voter] = load;
    steps.push({ candidate, load, tiedWith: others.filter((other) => other.load.compare(load) === 0).map((other) => other.candidate) });
    open = open.filter((other) => other !== candidate);
  }
  return { committee: steps.map(({ candidate }) => candidate), steps, loads };
}

/**
 * The lowest greatest load with which the supporters can carry all of a committee, each member's load divided among its supporters at will:
 * the greatest of |T| / |supporters of T| over its subsets T. `null` where somebody in it has no supporter. For committees of up to 20.
 *
 * Source: as above, rule 9; the value by Hall's theorem on the graph of members and supporters.
 */
export function leastGreatestLoad(committee: readonly number[], supporters: readonly (readonly number[])[]): Fraction | null {
  if (committee.length > 20) throw new RangeError('Too many members to look at every subset.');
  let greatest = Fraction.ZERO;
  for (let set = 1; set < 2 ** committee.length; set += 1) {
    const members = committee.filter((_, index) => (set & (1 << index)) !== 0);
    const carriers = new Set(members.flatMap((member) => supporters[member]));
    if (carriers.size === 0) return null;
    const load = Fraction.of(members.length, carriers.size);
    if (load.compare(greatest) > 0) greatest = load;
  }
  return greatest;
}
