import { stateChanged } from '@jamboree/event-domain';
import { err, ok, type Instant, type Result, type UserId } from '@jamboree/kernel';
import { checkVersion, mayWriteScorecard, type ScorecardChange, type ScorecardFacts, type ScorecardProblem } from './scorecard-facts.js';

export interface ReopenScorecard {
  readonly jurorId: UserId;
  readonly expectedVersion: number;
}

/** Decides whether a juror takes a submitted sheet or an abstention back to draft: while the phase is open, and not when locked. */
export function decideReopenScorecard(
  facts: ScorecardFacts,
  command: ReopenScorecard,
  now: Instant,
): Result<ScorecardChange, ScorecardProblem> {
  const permitted = mayWriteScorecard(facts, command.jurorId);
  if (!permitted.ok) return permitted;
  const { scorecard } = facts;
  const current = checkVersion(scorecard, command.expectedVersion);
  if (!current.ok) return current;
  if (scorecard.state !== 'SUBMITTED' && scorecard.state !== 'ABSTAINED') return err(stateChanged(scorecard.state));
  return ok({
    scorecard: { ...scorecard, state: 'DRAFT', abstainReason: null, version: scorecard.version + 1, savedAt: now },
    assignment: { ...facts.assignment, state: 'IN_PROGRESS' },
  });
}
