import { randomSource, uniformBelow } from '@jamboree/judging-domain';

/** How a team treats its deadline. `TOO_LATE` learns that a closed phase is closed. */
export type Finishing = 'EARLY' | 'LAST_PHASE' | 'IN_GRACE' | 'TOO_LATE' | 'NEVER' | 'WITHDRAWN';

export interface TeamSize {
  readonly teamMin: number;
  readonly teamMax: number;
}

const FINISHING: readonly Finishing[] = [
  ...Array<Finishing>(9).fill('EARLY'),
  ...Array<Finishing>(6).fill('LAST_PHASE'),
  ...Array<Finishing>(2).fill('IN_GRACE'),
  'TOO_LATE',
  'NEVER',
  'WITHDRAWN',
];

/** Not a stream of any person. */
const TEAMS = 1_000_000;

/** The team of that number within its event, as the seed has it; the first twenty teams hold every way of finishing once. */
export function finishingOf(seed: number, team: number): Finishing {
  const turn = uniformBelow(randomSource(seed, TEAMS), FINISHING.length);
  return FINISHING[(team * 7 + turn) % FINISHING.length] ?? 'EARLY';
}

/** The same people, one of each city in turn for as long as there are: neighbours come from different ones. */
export function cityByCity<Person>(people: readonly Person[], cityOf: (person: Person) => string | null): Person[] {
  const byCity = new Map<string | null, Person[]>();
  for (const person of people) byCity.set(cityOf(person), [...(byCity.get(cityOf(person)) ?? []), person]);
  const lists = [...byCity.values()];
  const longest = Math.max(0, ...lists.map(({ length }) => length));
  return Array.from({ length: longest }, (_, turn) => lists.flatMap((list) => list.slice(turn, turn + 1))).flat();
}

/**
 * People in groups that may submit: at least the fewest, at most the most. Who is left over (fewer than the fewest) stays without a team. Neighbours
 * in the list come together, so that a list that alternates between cities gives mixed teams.
 */
export function groupInTeams<Person>(people: readonly Person[], { teamMin, teamMax }: TeamSize, seed: number): Person[][] {
  const fewest = Math.max(1, teamMin);
  const random = randomSource(seed, TEAMS + 1);
  const groups: Person[][] = [];
  let at = 0;
  while (people.length - at >= fewest) {
    const most = Math.min(teamMax, people.length - at);
    const size = fewest + uniformBelow(random, most - fewest + 1);
    groups.push(people.slice(at, at + size));
    at += size;
  }
  return groups;
}
