import { cleanText, lengthIssue, type StateChanged } from '@jamboree/event-domain';
import {
  err,
  ok,
  type Id,
  type InputIssue,
  type Instant,
  type InvalidInput,
  type Result,
  type SubmissionId,
  type UserId,
} from '@jamboree/kernel';
import { disqualify } from './eligibility.decision.js';
import { REASON_LIMITS } from './extension.js';
import type { Submission, SubmissionState } from './submission.js';

export type DisqualificationId = Id<'Disqualification'>;

/** An entry taken out for breaking the rules: from where, why, by whom; and, when that was a mistake, who took it back and why. */
export interface Disqualification {
  readonly id: DisqualificationId;
  readonly submissionId: SubmissionId;
  /** Where it returns to. */
  readonly fromState: SubmissionState;
  readonly fromReason: string | null;
  /** Read by the team. */
  readonly reason: string;
  /** For organisers alone; may be empty. */
  readonly note: string;
  readonly at: Instant;
  readonly by: UserId;
  readonly reversedAt: Instant | null;
  readonly reversedBy: UserId | null;
  readonly reverseReason: string | null;
}

const NOTE_LIMITS = { min: 0, max: 2_000 } as const;

export interface DisqualifyCommand {
  readonly reason: string;
  readonly note: string;
}

export function decideDisqualify(
  submission: Pick<Submission, 'state'>,
  command: DisqualifyCommand,
): Result<DisqualifyCommand, StateChanged | InvalidInput> {
  const decided = disqualify(submission, command.reason);
  if (!decided.ok) return decided;
  const note = cleanText(command.note).trim();
  const issue = lengthIssue('note', note, NOTE_LIMITS);
  return issue === null ? ok({ reason: decided.value.stateReason ?? '', note }) : err({ code: 'InvalidInput', issues: [issue] });
}

export interface ReinstateFacts {
  readonly submission: Pick<Submission, 'state'>;
  /** The one that holds; null when there is none. */
  readonly disqualification: Pick<Disqualification, 'fromState' | 'fromReason'> | null;
  /** The event's results are out: what everybody has read stays. */
  readonly resultsReleased: boolean;
  /** Judging has begun: what comes back is the jury's. */
  readonly judging: boolean;
}

export interface Reinstated {
  readonly state: SubmissionState;
  readonly stateReason: string | null;
  readonly reason: string;
}

/** Takes a disqualification back, with a reason and until results are released: the entry stands where it stood, its scores count again. */
export function decideReinstate(facts: ReinstateFacts, reason: string): Result<Reinstated, StateChanged | InvalidInput> {
  const { submission, disqualification, resultsReleased, judging } = facts;
  if (submission.state !== 'DISQUALIFIED' || disqualification === null || resultsReleased)
    return err({ code: 'StateChanged', current: submission.state });
  const cleaned = cleanText(reason).trim();
  const issues: InputIssue[] = [lengthIssue('reason', cleaned, REASON_LIMITS)].filter((issue) => issue !== null);
  if (issues.length > 0) return err({ code: 'InvalidInput', issues });
  const { fromState, fromReason } = disqualification;
  const missedJury = judging && (fromState === 'SUBMITTED' || fromState === 'ELIGIBLE');
  return ok({ state: missedJury ? 'IN_JURY' : fromState, stateReason: missedJury ? null : fromReason, reason: cleaned });
}
