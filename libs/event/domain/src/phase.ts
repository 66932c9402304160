import { plus, SECOND, type Action, type EventId, type Instant, type LocalizedText, type PhaseId, type Role } from '@jamboree/kernel';
import type { EventState } from './event.js';
import type { ExitGuard, GuardFailure } from './exit-guard.js';

/** One MAIN phase is open at a time; SIDE phases (mentoring, matching) may overlap anything. */
export const LANES = ['MAIN', 'SIDE'] as const;
export type Lane = (typeof LANES)[number];

export const PHASE_STATES = ['PLANNED', 'OPEN', 'PAUSED', 'GRACE', 'CLOSED', 'SKIPPED'] as const;
export type PhaseState = (typeof PHASE_STATES)[number];

/**
 * Whom a capability is granted to: a role held in the event, or a part that the viewer plays towards the thing in question.
 *
 * - `VISITOR` anybody, once the event is public; `PERSON` anybody signed in
 * - `AUDIENCE` anybody, once the thing's result is released
 * - `TEAM_MEMBER`, `TEAM_LEAD` of the team concerned; `RELEASED_TEAM` its members once the result is released
 * - `SUPPORTER` a mentor or facilitator of the team concerned
 * - `ASSIGNED_JUROR` a juror who holds an assignment for it; `SCORED_JUROR` one who has also submitted the own scorecard
 */
export const PARTS = [
  'VISITOR',
  'PERSON',
  'AUDIENCE',
  'TEAM_MEMBER',
  'TEAM_LEAD',
  'RELEASED_TEAM',
  'SUPPORTER',
  'ASSIGNED_JUROR',
  'SCORED_JUROR',
] as const;
export type Part = (typeof PARTS)[number];
export type PhaseRole = Role | Part;

/** What a phase permits while it is open, as data. Who is not named gets nothing. */
export type PhaseGrants = Readonly<Partial<Record<PhaseRole, readonly Action[]>>>;

export interface Phase {
  readonly id: PhaseId;
  readonly eventId: EventId;
  /** Stable name within the event, such as `SUBMIT`. */
  readonly key: string;
  readonly title: LocalizedText;
  readonly lane: Lane;
  /** As last stored; `phaseAt` says what it is now. */
  readonly state: PhaseState;
  /** Order in the event, from 0; MAIN phases follow one another in it. */
  readonly position: number;
  readonly opensAt: Instant;
  /** The announced deadline, exclusive: at this moment the phase is no longer open. */
  readonly closesAt: Instant;
  /** After the deadline, logged as such and never announced. */
  readonly graceSeconds: number;
  /** From 1; counts how often the phase was opened. */
  readonly visit: number;
  /** Why it is paused, for everyone to read; null unless PAUSED. */
  readonly pauseReason: string | null;
  readonly version: number;
  readonly grants: PhaseGrants;
  /** Entry action: the state that the event takes when this phase opens, or null. */
  readonly leadsTo: EventState | null;
  /** What must hold before a MAIN phase is ended by hand. */
  readonly guards: readonly ExitGuard[];
  /** What did not hold when it was last ended, by the clock or by hand with a reason. */
  readonly guardFailures: readonly GuardFailure[];
  /** Why it was ended by hand nevertheless; null when the clock ended it, or nothing was amiss. */
  readonly overrideReason: string | null;
}

/** The moment from which even grace is over. */
export function graceEndsAt(phase: Pick<Phase, 'closesAt' | 'graceSeconds'>): Instant {
  return plus(phase.closesAt, phase.graceSeconds * SECOND);
}

/** Whether the phase, open, would permit the action to anyone at all. */
export function grantsAction(phase: Pick<Phase, 'grants'>, action: Action): boolean {
  return Object.values(phase.grants).some((actions) => actions.includes(action));
}

/** One line of "who can do what" in a phase. */
export interface PhaseCapability {
  readonly role: PhaseRole;
  readonly actions: readonly Action[];
}

export function capabilitiesOf(phase: Pick<Phase, 'grants'>): readonly PhaseCapability[] {
  // The keys of a grants object are exactly PhaseRole: it is built from templates and read back through the same type.
  return (Object.keys(phase.grants) as PhaseRole[]).map((role) => ({ role, actions: phase.grants[role] ?? [] }));
}

/** Whether both grant the same, in whatever order. */
export function sameGrants(one: PhaseGrants, other: PhaseGrants): boolean {
  const flat = (grants: PhaseGrants) =>
    capabilitiesOf({ grants })
      .flatMap(({ role, actions }) => actions.map((action) => `${role} ${action}`))
      .sort()
      .join();
  return flat(one) === flat(other);
}
