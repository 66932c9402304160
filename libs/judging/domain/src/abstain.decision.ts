import { stateChanged } from '@jamboree/event-domain';
import { err, ok, type Instant, type Result, type UserId } from '@jamboree/kernel';
import { tooLong } from './scorecard-content.validation.js';
import { checkVersion, mayWriteScorecard, type ScorecardChange, type ScorecardFacts, type ScorecardProblem } from './scorecard-facts.js';
import { scorecardMayBecome } from './scorecard.js';

export interface Abstain {
  readonly jurorId: UserId;
  readonly expectedVersion: number;
  /** For the organisers, such as "I cannot judge the medical part". */
  readonly reason: string;
}

/**
 * Decides whether a juror abstains: the assignment is done, nothing enters the mean, and what was scored stays in the sheet unseen.
 * An abstention is neither a zero nor a missing sheet (rule 7), nor a conflict of interest (rule 10).
 */
export function decideAbstain(facts: ScorecardFacts, command: Abstain, now: Instant): Result<ScorecardChange, ScorecardProblem> {
  const permitted = mayWriteScorecard(facts, command.jurorId);
  if (!permitted.ok) return permitted;
  const { scorecard } = facts;
  const current = checkVersion(scorecard, command.expectedVersion);
  if (!current.ok) return current;
  if (!scorecardMayBecome(scorecard.state, 'ABSTAINED')) return err(stateChanged(scorecard.state));
  const reason = command.reason.trim();
  if (reason === '') return err({ code: 'Incomplete', missing: ['reason'] });
  const issues = tooLong('reason', reason);
  if (issues.length > 0) return err({ code: 'InvalidInput', issues });
  return ok({
    scorecard: {
      ...scorecard,
      state: 'ABSTAINED',
      abstainReason: reason,
      submissionVersionId: scorecard.submissionVersionId ?? facts.newestVersionId,
      version: scorecard.version + 1,
      savedAt: now,
    },
    assignment: { ...facts.assignment, state: 'COMPLETED' },
  });
}
