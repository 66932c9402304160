import { stateChanged } from '@jamboree/event-domain';
import { err, ok, type Instant, type Result, type UserId } from '@jamboree/kernel';
import { checkVersion, mayWriteScorecard, type ScorecardChange, type ScorecardFacts, type ScorecardProblem } from './scorecard-facts.js';
import { scorecardMayBecome } from './scorecard.js';
import { missingCriteria } from './weighted-mean.js';

export interface SubmitScorecard {
  readonly jurorId: UserId;
  readonly expectedVersion: number;
}

/** Decides whether a draft becomes a scorecard that counts: every criterion of the submission's track has a score. */
export function decideSubmitScorecard(
  facts: ScorecardFacts,
  command: SubmitScorecard,
  now: Instant,
): Result<ScorecardChange, ScorecardProblem> {
  const permitted = mayWriteScorecard(facts, command.jurorId);
  if (!permitted.ok) return permitted;
  const { scorecard } = facts;
  const current = checkVersion(scorecard, command.expectedVersion);
  if (!current.ok) return current;
  if (!scorecardMayBecome(scorecard.state, 'SUBMITTED')) return err(stateChanged(scorecard.state));
  const missing = missingCriteria(scorecard.scores, facts.rubric, facts.trackId);
  if (missing.length > 0) return err({ code: 'Incomplete', missing: missing.map(({ key }) => key) });
  return ok({
    scorecard: { ...scorecard, state: 'SUBMITTED', version: scorecard.version + 1, savedAt: now },
    assignment: { ...facts.assignment, state: 'COMPLETED' },
  });
}
