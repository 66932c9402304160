import type { Role } from '@jamboree/kernel';

/**
 * What follows for others when somebody is taken out of an event:
 *
 * - `ROLES_END` each role, by its name
 * - `APPLICATION_DECLINED` the application is declined with the reason, consents end, and the place goes to whoever waits
 * - `LEAVES_TEAM` the team goes on without the person
 * - `LEAD_HANDED_OVER` to the member who has been in the team longest
 * - `TEAM_DISSOLVED` the only member of a team that has handed nothing in: its draft goes with it
 * - `IDEA_WITHOUT_TEAM` the only member of a team that has handed something in: that stays
 * - `REVIEWS_TAKEN_BACK` places on the jury that were not finished; what was begun is kept, unseen
 * - `REVIEWS_STAY` finished score sheets count as before
 * - `TALKS_GIVEN_BACK` booked talks to come: the mentors are told, and the time goes to whoever waits for it
 * - `LINES_LEFT` places in lines for mentors
 * - `SLOTS_WITHDRAWN` a mentor’s own slots that nobody has booked
 * - `TALKS_CANCELLED` a mentor’s own slots that are booked: whoever has booked is told
 */
export const DEPARTURE_KINDS = [
  'ROLES_END',
  'APPLICATION_DECLINED',
  'LEAVES_TEAM',
  'LEAD_HANDED_OVER',
  'TEAM_DISSOLVED',
  'IDEA_WITHOUT_TEAM',
  'REVIEWS_TAKEN_BACK',
  'REVIEWS_STAY',
  'TALKS_GIVEN_BACK',
  'LINES_LEFT',
  'SLOTS_WITHDRAWN',
  'TALKS_CANCELLED',
] as const;
export type DepartureKind = (typeof DEPARTURE_KINDS)[number];

export interface DepartureEffect {
  readonly kind: DepartureKind;
  /** How many things it concerns. */
  readonly count: number;
  /** The team, or who leads it from then on. */
  readonly name: string | null;
  readonly roles: readonly Role[];
}

export function departure(kind: DepartureKind, more: Partial<Omit<DepartureEffect, 'kind'>> = {}): DepartureEffect {
  return { kind, count: 1, name: null, roles: [], ...more };
}
