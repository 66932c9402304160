import type { TeamId, UserId } from '@jamboree/kernel';
import { matchOf, type MatchWeights } from '../finder/match.js';
import type { Party } from '../finder/party.js';

/** Challenges first, then what people bring for each other, a language, time, and both cities in one team. Together 100. */
export const PLACING_WEIGHTS: MatchWeights = { challenge: 40, wishes: 20, language: 15, hours: 10, otherCity: 10, otherSector: 5 };

/** Somebody without a team who has agreed to be placed. */
export interface PersonToPlace {
  readonly id: UserId;
  readonly party: Party;
}

/** A team that takes people in, with a free place. */
export interface TeamWithRoom {
  readonly id: TeamId;
  /** People in it now, at least one. */
  readonly size: number;
  readonly party: Party;
}

export interface PlacingFacts {
  readonly people: readonly PersonToPlace[];
  readonly teams: readonly TeamWithRoom[];
  readonly teamMin: number;
  readonly teamMax: number;
  /** Decides between what is equally good; the same seed gives the same proposal. */
  readonly seed: string;
  /** People whom the organisers have put into a team by hand. */
  readonly pinned: readonly { readonly userId: UserId; readonly teamId: TeamId }[];
}

/** Where people can be put: a team that exists, or one to be founded. */
export interface Group {
  readonly team: TeamWithRoom | null;
  /** So many must come for it to be a team, and so many can. */
  readonly least: number;
  readonly most: number;
}

/** The pins that can be kept: of somebody to be placed, into a team with room; as many as it has room for. */
export function keptPins({ people, teams, teamMax, pinned }: PlacingFacts): ReadonlyMap<UserId, TeamId> {
  const known = new Set(people.map(({ id }) => id));
  const room = new Map(teams.map(({ id, size }) => [id, teamMax - size]));
  const kept = new Map<UserId, TeamId>();
  for (const { userId, teamId } of [...pinned].sort((one, other) => (one.userId < other.userId ? -1 : 1))) {
    const left = room.get(teamId) ?? 0;
    if (!known.has(userId) || kept.has(userId) || left < 1) continue;
    room.set(teamId, left - 1);
    kept.set(userId, teamId);
  }
  return kept;
}

/**
 * How many new teams it takes, and what every group needs. Teams that exist are filled first; new ones are founded for those whom they
 * cannot hold. Small teams are brought up to size where there are people enough. Whoever is pinned is no longer free for any of this.
 */
export function groupsFor({ people, teams, teamMin, teamMax }: PlacingFacts, pins: ReadonlyMap<UserId, TeamId>): Group[] {
  const pinnedTo = (id: TeamId) => [...pins.values()].filter((teamId) => teamId === id).length;
  const free = people.length - pins.size;
  const beyond = people.length - teams.reduce((sum, { size }) => sum + teamMax - size, 0);
  const newTeams = beyond > 0 ? Math.min(Math.ceil(beyond / teamMax), Math.floor(free / teamMin)) : 0;
  const needs = teams.map(({ id, size }) => ({ id, need: Math.max(0, teamMin - size - pinnedTo(id)) }));
  const promised = new Map<TeamId, number>();
  let spare = free - newTeams * teamMin;
  for (const { id, need } of needs.sort((one, other) => one.need - other.need || (one.id < other.id ? -1 : 1))) {
    if (need > spare) break;
    promised.set(id, need + pinnedTo(id));
    spare -= need;
  }
  const founded: Group = { team: null, least: teamMin, most: teamMax };
  return [
    ...teams.map((team) => ({ team, least: promised.get(team.id) ?? 0, most: teamMax - team.size })),
    ...Array.from({ length: newTeams }, () => founded),
  ];
}

/** How well two people, or a person and a team, would work together: 0 to 100. */
export function fitOf(one: Party, other: Party): number {
  return matchOf(one, other, PLACING_WEIGHTS).reasons.reduce((sum, { score }) => sum + score, 0);
}

/** In the order in which people choose: those with the rarest language first, so that they find each other; then by the seed. */
export function choosingOrder({ people, seed }: Pick<PlacingFacts, 'people' | 'seed'>): PersonToPlace[] {
  const speakers = new Map<string, number>();
  for (const { party } of people) for (const language of party.languages) speakers.set(language, (speakers.get(language) ?? 0) + 1);
  const rarity = ({ party }: PersonToPlace) => Math.min(Infinity, ...party.languages.map((language) => speakers.get(language) ?? 0));
  const keys = new Map(people.map((person) => [person.id, [rarity(person), drawn(seed, person.id)] as const]));
  const key = (person: PersonToPlace) => keys.get(person.id) ?? ([0, 0] as const);
  return [...people].sort((one, other) => {
    const [[rareOne, drawnOne], [rareOther, drawnOther]] = [key(one), key(other)];
    if (rareOne !== rareOther) return rareOne < rareOther ? -1 : 1;
    return drawnOne - drawnOther || (one.id < other.id ? -1 : 1);
  });
}

/** A number for the seed and the id (FNV-1a, 32 bits): a lottery that anybody can repeat. */
function drawn(seed: string, id: string): number {
  let hash = 0x811c9dc5;
  for (const character of `${seed}:${id}`) hash = Math.imul(hash ^ (character.codePointAt(0) ?? 0), 0x01000193);
  return hash >>> 0;
}
