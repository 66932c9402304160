import { sharedHours, type TeamRole } from '@jamboree/identity-domain';
import type { TeamId, UserId } from '@jamboree/kernel';
import { matchOf, type MatchReason } from '../finder/match.js';
import { common, together, type Party } from '../finder/party.js';
import { choosingOrder, groupsFor, keptPins, PLACING_WEIGHTS, type PlacingFacts } from './placing-plan.js';
import { Seating } from './seating.js';

/** What somebody wanted and does not get. */
export type UnmetWish =
  { readonly kind: 'CHALLENGE' | 'LANGUAGE' | 'HOURS' } | { readonly kind: 'SEEKS'; readonly roles: readonly TeamRole[] };

export interface Placement {
  readonly userId: UserId;
  /** Put here by hand. */
  readonly pinned: boolean;
  /** Why here. */
  readonly reasons: readonly MatchReason[];
  readonly unmet: readonly UnmetWish[];
}

export interface PlacedGroup {
  /** Null for a team to be founded. */
  readonly teamId: TeamId | null;
  readonly people: readonly Placement[];
  /** Who leads a team to be founded; null for one that has a lead. */
  readonly leadId: UserId | null;
}

export interface PlacingProposal {
  /** Groups that get somebody. */
  readonly groups: readonly PlacedGroup[];
  /** For whom there is no place: every team is full, and they are too few for another. */
  readonly unplaced: readonly UserId[];
}

/**
 * Where people without a team could go: greedily, those with the rarest language first, then by moves and swaps until none improves the
 * whole. Each with the reasons and with every wish that stays open. It depends on the facts and the seed alone, not on their order.
 */
export function proposePlacing(facts: PlacingFacts): PlacingProposal {
  const teams = [...facts.teams].sort((one, other) => (one.id < other.id ? -1 : 1));
  const people = choosingOrder(facts);
  const pins = keptPins(facts);
  const seating = new Seating(people, groupsFor({ ...facts, teams }, pins));
  for (const [person, { id }] of people.entries()) {
    const group = seating.groups.findIndex(({ team }) => team !== null && team.id === pins.get(id));
    if (group >= 0) seating.pin(person, group);
  }
  seating.fill();
  seating.improve();
  const groups = seating.groups.flatMap(({ team }, index): PlacedGroup[] => {
    const members = seating.members(index).flatMap((person) => people[person] ?? []);
    if (members.length === 0) return [];
    const placements = members.map(({ id, party }) => {
      const others = members.filter((member) => member.id !== id).map((member) => member.party);
      const all = team === null ? others : [team.party, ...others];
      return { userId: id, pinned: pins.has(id), ...explained(party, all) };
    });
    const lead = members.find(({ party }) => party.offers.includes('PROJECT_LEAD')) ?? members[0];
    return [{ teamId: team?.id ?? null, people: placements, leadId: team === null ? (lead?.id ?? null) : null }];
  });
  return { groups, unplaced: people.filter((_, index) => seating.groupOf(index) === null).map(({ id }) => id) };
}

function explained(party: Party, others: readonly Party[]): Pick<Placement, 'reasons' | 'unmet'> {
  const rest = together(others);
  const unmet: UnmetWish[] = [];
  const speakers = others.filter(({ languages }) => languages.length > 0);
  const missing = party.seeks.filter((role) => !rest.offers.includes(role));
  const { week } = party;
  const weeks = others.flatMap((other) => other.week ?? []);
  if (party.challengeIds.length > 0 && common([party.challengeIds, rest.challengeIds]).length === 0) unmet.push({ kind: 'CHALLENGE' });
  if (
    party.languages.length > 0 &&
    speakers.length > 0 &&
    speakers.every(({ languages }) => common([party.languages, languages]).length === 0)
  )
    unmet.push({ kind: 'LANGUAGE' });
  if (week !== null && weeks.length > 0 && weeks.every((other) => sharedHours(week, other) === 0)) unmet.push({ kind: 'HOURS' });
  if (missing.length > 0) unmet.push({ kind: 'SEEKS', roles: missing });
  return { reasons: matchOf(party, rest, PLACING_WEIGHTS).reasons, unmet };
}
