import { cleanText, grantsAction, lengthIssue, type EventFacts, type PhaseClosed, type StateChanged } from '@jamboree/event-domain';
import {
  DAY,
  err,
  HOUR,
  isBefore,
  ok,
  plus,
  type EventId,
  type Id,
  type Instant,
  type InvalidInput,
  type Result,
  type SubmissionId,
  type UserId,
} from '@jamboree/kernel';
import { REASON_LIMITS, type ExtensionId } from './extension.js';
import { lockAt, openLock, type LockFacts } from './locks.js';
import { isEditable, type Submission } from './submission.js';

export type LateRequestId = Id<'LateRequest'>;

export const LATE_REQUEST_STATES = ['OPEN', 'GRANTED', 'DECLINED', 'WITHDRAWN'] as const;
export type LateRequestState = (typeof LATE_REQUEST_STATES)[number];

/** Which state may follow which: an answer stands, and so does taking it back. Whoever needs more asks anew. */
export const LATE_REQUEST_STEPS: Readonly<Record<LateRequestState, readonly LateRequestState[]>> = {
  OPEN: ['GRANTED', 'DECLINED', 'WITHDRAWN'],
  GRANTED: [],
  DECLINED: [],
  WITHDRAWN: [],
};

/** A team asks to be let in late: who, why, and what the organisers answered. */
export interface LateRequest {
  readonly id: LateRequestId;
  readonly eventId: EventId;
  readonly submissionId: SubmissionId;
  readonly askedBy: UserId;
  readonly reason: string;
  readonly state: LateRequestState;
  readonly askedAt: Instant;
  /** When organisers were told of it by mail; null where they find it in the list. */
  readonly toldAt: Instant | null;
  /** What the organisers say to it; empty when nothing. */
  readonly answer: string;
  /** Whoever answered, or took it back. */
  readonly closedBy: UserId | null;
  readonly closedAt: Instant | null;
  /** The late entry that came of it. */
  readonly extensionId: ExtensionId | null;
}

/** How often one team may ask, and one person in an event, whatever teams they found: a request is somebody's attention. */
export const LATE_REQUESTS_AT_MOST = 5;

export interface LateRequestFacts extends LockFacts {
  readonly event: Pick<EventFacts['event'], 'state'>;
  readonly submission: Pick<Submission, 'state'>;
}

export interface AskLateFacts extends LateRequestFacts {
  /** Every request for this submission. */
  readonly requests: readonly Pick<LateRequest, 'state' | 'askedBy' | 'reason' | 'id'>[];
  readonly askedBy: UserId;
  /** How often this person has asked in the event, for whatever team. */
  readonly askedBefore: number;
}

/** A new request, or the one that says the same already: a second click asks nothing twice. */
export type AskLateDecision = { readonly kind: 'ASK'; readonly reason: string } | { readonly kind: 'STANDS'; readonly id: LateRequestId };

/**
 * Whether a late entry could still help: content is open, or closed before judging has begun. Not while the event is paused or over, and not
 * for what judging has taken or a formal check has refused.
 */
export function lateEntryHelps(facts: LateRequestFacts, now: Instant): Result<void, PhaseClosed | StateChanged> {
  const { state } = facts.submission;
  if (!isEditable(state) && state !== 'WITHDRAWN') return err({ code: 'StateChanged', current: state });
  if (facts.event.state !== 'PUBLISHED' && facts.event.state !== 'RUNNING')
    return err({ code: 'StateChanged', current: facts.event.state });
  const lock = openLock(facts, 'submission:edit', now);
  return lock.ok || lock.error.lateEntryPossible ? ok() : lock;
}

/** Asks for a late entry; one request at a time for each submission. */
export function askLate(
  facts: AskLateFacts,
  reason: string,
  now: Instant,
): Result<AskLateDecision, PhaseClosed | StateChanged | InvalidInput> {
  const text = cleanText(reason).trim();
  const open = facts.requests.find(({ state }) => state === 'OPEN');
  if (open !== undefined && open.askedBy === facts.askedBy && open.reason === text) return ok({ kind: 'STANDS', id: open.id });
  const helps = lateEntryHelps(facts, now);
  if (!helps.ok) return helps;
  if (open !== undefined) return err({ code: 'StateChanged', current: open.state });
  if (Math.max(facts.requests.length, facts.askedBefore) >= LATE_REQUESTS_AT_MOST)
    return err({ code: 'StateChanged', current: 'ASKED_TOO_OFTEN' });
  const issue = lengthIssue('reason', text, REASON_LIMITS);
  return issue === null ? ok({ kind: 'ASK', reason: text }) : err({ code: 'InvalidInput', issues: [issue] });
}

/** One step of the state machine, or the state that it is in instead. */
export function lateRequestTo({ state }: Pick<LateRequest, 'state'>, next: LateRequestState): Result<LateRequestState, StateChanged> {
  return LATE_REQUEST_STEPS[state].includes(next) ? ok(next) : err({ code: 'StateChanged', current: state });
}

/** What the organisers say to a request: a refusal needs a reason, a late entry may have words. */
export function readLateAnswer(granted: boolean, answer: string): Result<string, InvalidInput> {
  const text = cleanText(answer).trim();
  const issue = lengthIssue('answer', text, granted ? { min: 0, max: REASON_LIMITS.max } : REASON_LIMITS);
  return issue === null ? ok(text) : err({ code: 'InvalidInput', issues: [issue] });
}

/** Until when a late entry is proposed: a day from now, or from the deadline where that is still ahead; at most until judging begins. */
export function proposedExpiry(facts: LockFacts, now: Instant): Instant {
  const { closesAt } = lockAt({ ...facts, extensions: [] }, 'submission:edit', now);
  const dayLater = plus(closesAt ?? now, DAY);
  const judging = facts.phases
    .filter((phase) => grantsAction(phase, 'scorecard:score') && isBefore(now, phase.opensAt))
    .map(({ opensAt }) => opensAt);
  return judging.reduce((earliest, opensAt) => (isBefore(opensAt, earliest) ? opensAt : earliest), dayLater);
}

/**
 * Organisers are told of the first request; those that follow within the hour wait in the same list while it does.
 *
 * @param lastTold when they were last told of a request that still waits
 */
export function tellsOrganisers(lastTold: Instant | null, now: Instant): boolean {
  return lastTold === null || plus(lastTold, HOUR) <= now;
}
