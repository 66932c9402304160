import {
  phaseClosed,
  stateChanged,
  type PhaseClosed,
  type StateChanged,
  type VersionConflict,
  type WriteWindow,
} from '@jamboree/event-domain';
import {
  err,
  ok,
  type InvalidInput,
  type NotPermitted,
  type Result,
  type SubmissionVersionId,
  type TrackId,
  type UserId,
} from '@jamboree/kernel';
import { isActive, type Assignment } from './assignment.js';
import type { ScoringRubric } from './judging-round.js';
import type { Scorecard } from './scorecard.js';

/** What every decision about a scorecard needs to know; loaded by the use case, invented by tests. */
export interface ScorecardFacts {
  readonly assignment: Assignment;
  readonly scorecard: Scorecard;
  readonly rubric: ScoringRubric;
  readonly trackId: TrackId | null;
  /** The newest version of the submission; the first save pins it, later ones keep what was pinned. */
  readonly newestVersionId: SubmissionVersionId;
  /** Still in competition: not withdrawn, returned, disqualified, ineligible or merged. */
  readonly inCompetition: boolean;
  /** The juror has a conflict of interest with the submission, declared or by belonging to its team. */
  readonly conflict: boolean;
  /** Of the round's own phase, for `scorecard:score`, at the moment of writing. */
  readonly window: WriteWindow;
}

/** Some criterion has no score, or an abstention no reason; `missing` are criterion keys, or `reason`. */
export interface Incomplete {
  readonly code: 'Incomplete';
  readonly missing: readonly string[];
}

export type ScorecardProblem = NotPermitted | PhaseClosed | StateChanged | VersionConflict | Incomplete | InvalidInput;

/** What is stored: the sheet, and the assignment that moves with it. */
export interface ScorecardChange {
  readonly scorecard: Scorecard;
  readonly assignment: Assignment;
}

/**
 * Rule 9: own assignment, no conflict, phase open, submission in competition. Asked again inside the transaction that writes, so that a score and
 * the end of its phase have one order.
 */
export function mayWriteScorecard(facts: ScorecardFacts, jurorId: UserId): Result<void, NotPermitted | PhaseClosed | StateChanged> {
  const refuse = (reason: NotPermitted['reason']) => err({ code: 'NotPermitted' as const, action: 'scorecard:score' as const, reason });
  const { assignment, scorecard } = facts;
  if (assignment.jurorId !== jurorId) return refuse('ROLE');
  if (facts.conflict || assignment.state === 'RECUSED' || scorecard.state === 'EXCLUDED') return refuse('CONFLICT_OF_INTEREST');
  if (!isActive(assignment)) return err(stateChanged(assignment.state));
  if (!facts.inCompetition) return refuse('STATE');
  if (!facts.window.open) return err(phaseClosed(facts.window));
  return ok();
}

/** Two tabs never overwrite each other: the sheet as it stands goes back with the refusal. */
export function checkVersion(scorecard: Scorecard, expectedVersion: number): Result<void, VersionConflict> {
  if (scorecard.version === expectedVersion) return ok();
  const { scores, comment, privateNote } = scorecard;
  return err({
    code: 'VersionConflict',
    currentVersion: scorecard.version,
    theirs: { scores, comment, privateNote, state: scorecard.state },
  });
}
