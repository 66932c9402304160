import type { StateChanged, WriteWindowKind } from '@jamboree/event-domain';
import {
  err,
  ok,
  type EventId,
  type Instant,
  type Result,
  type SubmissionId,
  type SubmissionVersionId,
  type TeamId,
  type UserId,
} from '@jamboree/kernel';
import type { SubmissionContent } from './content.js';

export const SUBMISSION_STATES = [
  'DRAFT',
  'SUBMITTED',
  'RETURNED',
  'ELIGIBLE',
  'INELIGIBLE',
  'IN_JURY',
  'SCORED',
  'SHORTLISTED',
  'NOT_SELECTED',
  'HANDED_OVER',
  'WITHDRAWN',
  'DISQUALIFIED',
  'MERGED',
] as const;
export type SubmissionState = (typeof SUBMISSION_STATES)[number];

/**
 * Which state may follow which. Withdrawn until judging begins; eligibility may be corrected until then; a jury's result is released before
 * anything is handed over. A withdrawn submission comes back as a draft, and only while its team may write.
 */
export const SUBMISSION_STEPS: Readonly<Record<SubmissionState, readonly SubmissionState[]>> = {
  DRAFT: ['SUBMITTED', 'WITHDRAWN', 'MERGED'],
  SUBMITTED: ['SUBMITTED', 'RETURNED', 'ELIGIBLE', 'INELIGIBLE', 'WITHDRAWN', 'DISQUALIFIED', 'MERGED'],
  RETURNED: ['SUBMITTED', 'WITHDRAWN', 'DISQUALIFIED', 'MERGED'],
  ELIGIBLE: ['INELIGIBLE', 'RETURNED', 'IN_JURY', 'WITHDRAWN', 'DISQUALIFIED', 'MERGED'],
  INELIGIBLE: ['ELIGIBLE', 'WITHDRAWN'],
  IN_JURY: ['SCORED', 'DISQUALIFIED'],
  SCORED: ['IN_JURY', 'SHORTLISTED', 'NOT_SELECTED', 'DISQUALIFIED'],
  SHORTLISTED: ['HANDED_OVER', 'DISQUALIFIED'],
  NOT_SELECTED: ['DISQUALIFIED'],
  HANDED_OVER: [],
  WITHDRAWN: ['DRAFT'],
  DISQUALIFIED: [],
  MERGED: [],
};

/** A team's entry: one per team. The draft is what the team writes; what counts is the latest frozen version. */
export interface Submission {
  readonly id: SubmissionId;
  readonly eventId: EventId;
  readonly teamId: TeamId;
  /** From 1, unique within the event; given when the draft is started. */
  readonly number: number;
  readonly state: SubmissionState;
  /** Why it is ineligible, returned or disqualified; shown to the team. */
  readonly stateReason: string | null;
  /** The submission that this one was merged into. */
  readonly mergedInto: SubmissionId | null;
  readonly draft: SubmissionContent;
  /** Counts saves; what `saveDraft` and `submit` must expect. */
  readonly draftVersion: number;
  readonly savedAt: Instant | null;
  /** The version of the form that the draft answers. */
  readonly formVersion: number;
  readonly latestVersionId: SubmissionVersionId | null;
  /** Where an imported one comes from; unique within the event. */
  readonly externalUrl: string | null;
  readonly createdAt: Instant;
  /** Counts changes of state. */
  readonly version: number;
}

/** By what a version came in: within the phase, in grace, by an extension, or by an import after the fact. */
export type Within = Extract<WriteWindowKind, 'PHASE' | 'GRACE' | 'EXTENSION'> | 'IMPORT';

/** A frozen submission. Never altered; jurors read and score exactly this. */
export interface SubmissionVersion {
  readonly id: SubmissionVersionId;
  readonly submissionId: SubmissionId;
  /** From 1, per submission. */
  readonly number: number;
  readonly content: SubmissionContent;
  /** SHA-256 of `canonicalContent`, lower-case hex. */
  readonly contentHash: string;
  /** The version of the form that it answers. */
  readonly formVersion: number;
  readonly submittedAt: Instant;
  readonly submittedBy: UserId;
  readonly within: Within;
}

export function mayFollow(state: SubmissionState, next: SubmissionState): boolean {
  return SUBMISSION_STEPS[state].includes(next);
}

/** One step of the state machine, or the state that it is in instead. */
export function stepTo(state: SubmissionState, next: SubmissionState): Result<SubmissionState, StateChanged> {
  return mayFollow(state, next) ? ok(next) : err({ code: 'StateChanged', current: state });
}

/** States in which the team writes; in all others content is fixed whatever the clock says. */
export function isEditable(state: SubmissionState): boolean {
  return state === 'DRAFT' || state === 'SUBMITTED' || state === 'RETURNED';
}

/** A frozen version counts as an entry: it is listed, judged, published. */
export const ENTERED_STATES = [
  'SUBMITTED',
  'ELIGIBLE',
  'IN_JURY',
  'SCORED',
  'SHORTLISTED',
  'NOT_SELECTED',
  'HANDED_OVER',
] as const satisfies readonly SubmissionState[];

/** Its result has been released: everyone may read it. */
export const RELEASED_STATES = ['SHORTLISTED', 'NOT_SELECTED', 'HANDED_OVER'] as const satisfies readonly SubmissionState[];

/** Chosen in the released result. */
export const WINNING_STATES = ['SHORTLISTED', 'HANDED_OVER'] as const satisfies readonly SubmissionState[];

export function isReleased(state: SubmissionState): boolean {
  return RELEASED_STATES.some((released) => released === state);
}
