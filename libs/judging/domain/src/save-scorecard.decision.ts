import { stateChanged } from '@jamboree/event-domain';
import { err, ok, type Instant, type Result, type UserId } from '@jamboree/kernel';
import { readScorecardContent } from './scorecard-content.validation.js';
import { checkVersion, mayWriteScorecard, type ScorecardChange, type ScorecardFacts, type ScorecardProblem } from './scorecard-facts.js';
import type { ScorecardContent } from './scorecard.js';

export interface SaveScorecard {
  readonly jurorId: UserId;
  readonly expectedVersion: number;
  /** The whole sheet; criteria left out are not scored. */
  readonly content: ScorecardContent;
}

/** Decides whether a juror's autosave is taken. Only a draft can be changed; a submitted sheet is reopened first. The first save begins the assignment. */
export function decideSaveScorecard(
  facts: ScorecardFacts,
  command: SaveScorecard,
  now: Instant,
): Result<ScorecardChange, ScorecardProblem> {
  const permitted = mayWriteScorecard(facts, command.jurorId);
  if (!permitted.ok) return permitted;
  const current = checkVersion(facts.scorecard, command.expectedVersion);
  if (!current.ok) return current;
  if (facts.scorecard.state !== 'DRAFT') return err(stateChanged(facts.scorecard.state));
  const content = readScorecardContent(command.content, facts.rubric, facts.trackId);
  if (!content.ok) return content;
  return ok({
    scorecard: {
      ...facts.scorecard,
      ...content.value,
      submissionVersionId: facts.scorecard.submissionVersionId ?? facts.newestVersionId,
      version: facts.scorecard.version + 1,
      savedAt: now,
    },
    assignment: { ...facts.assignment, state: 'IN_PROGRESS' },
  });
}
