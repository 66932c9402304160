import { stateChanged } from '@jamboree/event-domain';
import { err, ok, type Instant, type Result, type UserId } from '@jamboree/kernel';
import { mayWriteScorecard, type ScorecardChange, type ScorecardFacts, type ScorecardProblem } from './scorecard-facts.js';

/**
 * Decides whether a juror takes a submitted sheet or an abstention back to draft: while the phase is open, and not when locked.
 * It needs no version: it changes no content, and a second click finds a draft.
 */
export function decideReopenScorecard(facts: ScorecardFacts, jurorId: UserId, now: Instant): Result<ScorecardChange, ScorecardProblem> {
  const permitted = mayWriteScorecard(facts, jurorId);
  if (!permitted.ok) return permitted;
  const { scorecard } = facts;
  if (scorecard.state !== 'SUBMITTED' && scorecard.state !== 'ABSTAINED') return err(stateChanged(scorecard.state));
  return ok({
    scorecard: { ...scorecard, state: 'DRAFT', abstainReason: null, version: scorecard.version + 1, savedAt: now },
    assignment: { ...facts.assignment, state: 'IN_PROGRESS' },
  });
}
