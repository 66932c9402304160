import { planarDesign } from '../../methods/designs/difference-set.js';
import { linearAssignment } from '../../methods/designs/linear-assignment.js';
import { allStableMatchings, stableMatching, type Matching } from '../../methods/designs/stable-matching.js';
import type { Answers, Topic, Vector } from '../vector.js';

function matchings({ input }: Vector): Answers {
  const [[proposers, proposing], [, accepting]] = Object.entries(input) as [string, Record<string, string | string[]>][];
  const names = Object.keys(proposing);
  const others = Object.keys(accepting);
  const numbers = (order: string | string[], known: readonly string[]): number[] => [...order].map((name) => known.indexOf(name));
  const one = names.map((name) => numbers(proposing[name], others));
  const other = others.map((name) => numbers(accepting[name], names));
  const named = (matching: Matching): Record<string, string | null> =>
    Object.fromEntries(matching.map((partner, index) => [names[index], partner === null ? null : others[partner]]));
  return { stable: allStableMatchings(one, other).map(named), [`${proposers}_optimal`]: named(stableMatching(one, other)) };
}

function designs({ input }: Vector): Answers {
  const sizes = [input['v']].flat() as number[];
  const found = sizes.map((points) => planarDesign(points));
  return {
    ...Object.fromEntries(sizes.map((points, index) => [`blocks_${points}`, found[index]?.blocks])),
    efficiency: found.map((design) => design?.efficiency),
  };
}

export const DESIGN_TOPICS: readonly Topic[] = [
  {
    name: /linear assignment/i,
    answer: ({ input }) => {
      const { cost, columns } = linearAssignment(input['cost'] as number[][]);
      return { min_cost: cost, assignment: columns };
    },
  },
  { name: /stable (matching|marriage)/i, answer: matchings },
  { name: /block design/i, answer: designs },
];
