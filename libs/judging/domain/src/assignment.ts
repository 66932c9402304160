import type { AssignmentId, JudgingRoundId, SubmissionId, UserId } from '@jamboree/kernel';
import { canBecome, type Transitions } from './state-machine.js';

export const ASSIGNMENT_STATES = [
  'PROPOSED',
  'ACCEPTED',
  'DECLINED',
  'IN_PROGRESS',
  'COMPLETED',
  'RECUSED',
  'REASSIGNED',
  'NO_SHOW',
] as const;
export type AssignmentState = (typeof ASSIGNMENT_STATES)[number];

/** How a juror came to a submission: by the balancer, by hand, or in place of a juror who withdrew. */
export const ASSIGNMENT_ORIGINS = ['PLAN', 'HAND', 'REPLACEMENT'] as const;
export type AssignmentOrigin = (typeof ASSIGNMENT_ORIGINS)[number];

/** One juror asked to score one submission in one round; there is at most one per juror and submission in a round. */
export interface Assignment {
  readonly id: AssignmentId;
  readonly roundId: JudgingRoundId;
  readonly jurorId: UserId;
  readonly submissionId: SubmissionId;
  readonly state: AssignmentState;
  /** Place in the juror's queue of this round, counted from 1; never reused, so that addresses stay valid. */
  readonly position: number;
  readonly origin: AssignmentOrigin;
}

/**
 * PROPOSED → ACCEPTED | DECLINED → IN_PROGRESS → COMPLETED, and back to IN_PROGRESS when the juror reopens the sheet.
 * RECUSED is a conflict of interest and final. REASSIGNED and NO_SHOW give the place to someone else and may be asked again.
 */
export const ASSIGNMENT_TRANSITIONS: Transitions<AssignmentState> = {
  PROPOSED: ['ACCEPTED', 'DECLINED', 'RECUSED', 'REASSIGNED', 'NO_SHOW'],
  ACCEPTED: ['IN_PROGRESS', 'DECLINED', 'RECUSED', 'REASSIGNED', 'NO_SHOW'],
  DECLINED: ['PROPOSED', 'RECUSED'],
  IN_PROGRESS: ['COMPLETED', 'RECUSED', 'REASSIGNED', 'NO_SHOW'],
  COMPLETED: ['IN_PROGRESS', 'RECUSED'],
  RECUSED: [],
  REASSIGNED: ['PROPOSED', 'RECUSED'],
  NO_SHOW: ['PROPOSED', 'RECUSED'],
};

/** The states in which an assignment takes one of its juror's places and counts towards the reviews wanted. */
export const ACTIVE_STATES: readonly AssignmentState[] = ['PROPOSED', 'ACCEPTED', 'IN_PROGRESS', 'COMPLETED'];

export function isActive(assignment: Pick<Assignment, 'state'>): boolean {
  return ACTIVE_STATES.includes(assignment.state);
}

/** Whether the assignment may change so; beginning to score accepts an assignment that was only proposed. */
export function assignmentMayBecome(from: AssignmentState, to: AssignmentState): boolean {
  if (from === 'PROPOSED' && (to === 'IN_PROGRESS' || to === 'COMPLETED')) return true;
  if (from === 'ACCEPTED' && to === 'COMPLETED') return true;
  return canBecome(ASSIGNMENT_TRANSITIONS, from, to);
}
