import type { EventId, Id, Instant, TeamId, UserId } from '@jamboree/kernel';

/** A jam table is a team of kind TABLE. */
export const TEAM_KINDS = ['TEAM', 'TABLE'] as const;
export type TeamKind = (typeof TEAM_KINDS)[number];

export interface Team {
  readonly id: TeamId;
  readonly eventId: EventId;
  readonly kind: TeamKind;
  readonly name: string;
  /** Whom the team seeks and what it plans, in a few sentences. */
  readonly pitch: string;
  readonly createdAt: Instant;
  readonly version: number;
}

/** A person belongs to at most one team per event; exactly one member leads. */
export interface TeamMember {
  readonly id: Id<'TeamMember'>;
  readonly eventId: EventId;
  readonly teamId: TeamId;
  readonly userId: UserId;
  readonly lead: boolean;
  readonly joinedAt: Instant;
}

/** Longest team name and pitch, in characters. */
export const TEAM_LIMITS = { name: { min: 2, max: 60 }, pitch: { max: 500 } } as const;

export function leadOf(members: readonly TeamMember[]): TeamMember | null {
  return members.find((member) => member.lead) ?? null;
}

/** The name of a team that one person founds by starting to write; readable in all three languages, and changed with one click. */
export function nameForTeamOf(displayName: string): string {
  return `Team ${displayName}`.slice(0, TEAM_LIMITS.name.max).trim();
}

/** The name of a team that organisers found for people they place, until its people give it one of their own. */
export function nameForPlacedTeam(number: number): string {
  return `Team ${number}`;
}
