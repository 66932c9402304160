import { cleanText, lengthIssue, type StateChanged } from '@jamboree/event-domain';
import { err, ok, type InvalidInput, type Result } from '@jamboree/kernel';
import { REASON_LIMITS } from './extension.js';
import { stepTo, type Submission, type SubmissionState } from './submission.js';

/** The new state with the reason that the team is told. */
export interface StateWithReason {
  readonly state: SubmissionState;
  readonly stateReason: string | null;
}

export interface EligibilityCommand {
  readonly eligible: boolean;
  /** Needed when it is not eligible. */
  readonly reason: string | null;
}

/** An organiser's check of the formal rules; may be corrected until judging begins. */
export function checkEligibility(
  submission: Pick<Submission, 'state'>,
  command: EligibilityCommand,
): Result<StateWithReason, StateChanged | InvalidInput> {
  return command.eligible ? withReason(submission, 'ELIGIBLE', null) : withReason(submission, 'INELIGIBLE', command.reason ?? '');
}

/** Gives it back to the team for correction; the team writes again when the clock or an extension lets it. */
export function returnForCorrection(
  submission: Pick<Submission, 'state'>,
  reason: string,
): Result<StateWithReason, StateChanged | InvalidInput> {
  return withReason(submission, 'RETURNED', reason);
}

/** Takes it out for breaking the rules, at any time before it is handed over. */
export function disqualify(submission: Pick<Submission, 'state'>, reason: string): Result<StateWithReason, StateChanged | InvalidInput> {
  return withReason(submission, 'DISQUALIFIED', reason);
}

function withReason(
  submission: Pick<Submission, 'state'>,
  next: SubmissionState,
  reason: string | null,
): Result<StateWithReason, StateChanged | InvalidInput> {
  const step = stepTo(submission.state, next);
  if (!step.ok) return step;
  if (reason === null) return ok({ state: next, stateReason: null });
  const stateReason = cleanText(reason).trim();
  const issue = lengthIssue('reason', stateReason, REASON_LIMITS);
  return issue === null ? ok({ state: next, stateReason }) : err({ code: 'InvalidInput', issues: [issue] });
}
