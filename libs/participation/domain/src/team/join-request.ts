import { cleanText, lengthIssue, type PhaseClosed, type StateChanged } from '@jamboree/event-domain';
import {
  DAY,
  err,
  ok,
  plus,
  type EventId,
  type Id,
  type Instant,
  type InvalidInput,
  type Result,
  type TeamId,
  type UserId,
} from '@jamboree/kernel';
import type { AlreadyInTeam, TeamFull } from '../problems.js';
import { openLock, type LockFacts } from '../submission/locks.js';
import type { Team } from './team.js';

export const JOIN_REQUEST_STATES = ['OPEN', 'ACCEPTED', 'DECLINED', 'WITHDRAWN', 'EXPIRED'] as const;
export type JoinRequestState = (typeof JOIN_REQUEST_STATES)[number];

/** A person asks a team to take them in. */
export interface JoinRequest {
  readonly id: Id<'JoinRequest'>;
  readonly eventId: EventId;
  readonly teamId: TeamId;
  readonly userId: UserId;
  readonly message: string;
  /** As stored; an open one that nobody answered in time is EXPIRED by the clock alone. */
  readonly state: Exclude<JoinRequestState, 'EXPIRED'>;
  readonly createdAt: Instant;
  /** Exclusive. */
  readonly expiresAt: Instant;
  readonly decidedAt: Instant | null;
  readonly decidedBy: UserId | null;
}

export const JOIN_REQUEST_LIMITS = { message: { max: 500 }, open: 8, perTeam: 3, days: 7 } as const;

export function requestStateAt({ state, expiresAt }: Pick<JoinRequest, 'state' | 'expiresAt'>, now: Instant): JoinRequestState {
  return state === 'OPEN' && now >= expiresAt ? 'EXPIRED' : state;
}

export interface AskTeamFacts extends LockFacts {
  /** Every request of this person in the event. */
  readonly requests: readonly JoinRequest[];
  readonly teamId: TeamId;
  /** Whether the team takes requests. */
  readonly open: boolean;
  readonly ownTeam: Pick<Team, 'name'> | null;
  readonly members: number;
  readonly teamMax: number;
}

export type AskTeamProblem = PhaseClosed | StateChanged | AlreadyInTeam | TeamFull | InvalidInput;

/**
 * Asks a team. Not while a request to it is open (`ALREADY_ASKED`), never again after it declined (`DECLINED_BEFORE`), three times at most
 * (`ASKED_TOO_OFTEN`), and eight teams at a time (`TOO_MANY_OPEN`): a request is a person's attention, not a campaign.
 */
export function askTeam(
  facts: AskTeamFacts,
  message: string,
  now: Instant,
): Result<Pick<JoinRequest, 'message' | 'expiresAt'>, AskTeamProblem> {
  const refuse = (current: string) => err({ code: 'StateChanged' as const, current });
  if (facts.ownTeam !== null) return err({ code: 'AlreadyInTeam', teamName: facts.ownTeam.name });
  const lock = openLock(facts, 'team:join', now);
  if (!lock.ok) return lock;
  if (!facts.open) return refuse('NOT_OPEN');
  if (facts.members >= facts.teamMax) return err({ code: 'TeamFull', max: facts.teamMax });
  const states = facts.requests.map((request) => ({ teamId: request.teamId, state: requestStateAt(request, now) }));
  const toThis = states.filter(({ teamId }) => teamId === facts.teamId);
  if (toThis.some(({ state }) => state === 'OPEN')) return refuse('ALREADY_ASKED');
  if (toThis.some(({ state }) => state === 'DECLINED')) return refuse('DECLINED_BEFORE');
  if (toThis.length >= JOIN_REQUEST_LIMITS.perTeam) return refuse('ASKED_TOO_OFTEN');
  if (states.filter(({ state }) => state === 'OPEN').length >= JOIN_REQUEST_LIMITS.open) return refuse('TOO_MANY_OPEN');
  const text = cleanText(message).trim();
  const tooLong = lengthIssue('message', text, JOIN_REQUEST_LIMITS.message);
  if (tooLong !== null) return err({ code: 'InvalidInput', issues: [tooLong] });
  return ok({ message: text, expiresAt: plus(now, JOIN_REQUEST_LIMITS.days * DAY) });
}

/** Whether a request still waits for an answer; otherwise what became of it. */
export function stillOpen(request: JoinRequest, now: Instant): Result<void, StateChanged> {
  const state = requestStateAt(request, now);
  return state === 'OPEN' ? ok() : err({ code: 'StateChanged', current: state });
}
