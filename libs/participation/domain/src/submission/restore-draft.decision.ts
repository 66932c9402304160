import { ok, type Instant, type Result } from '@jamboree/kernel';

import { canonicalContent, type SubmissionContent } from './content.js';
import type { Choices } from './read-content.js';
import { saveDraft, type DraftChange, type SaveDraftFacts, type SaveDraftProblem } from './save-draft.decision.js';

export interface RestoreDraftFacts extends SaveDraftFacts {
  /** What is to be the draft again. */
  readonly earlier: SubmissionContent;
  /** What counts; null before the first submission. */
  readonly latest: SubmissionContent | null;
}

export interface RestoredDraft {
  readonly change: DraftChange;
  /** The draft holds words that no version has: they are to be kept before they are replaced. */
  readonly keepsReplaced: boolean;
}

/**
 * Makes an earlier text the draft again, when and where a draft may be saved. A track or challenge that is gone is left out. Versions stay as they
 * are: what counts changes only when the team submits.
 */
export function restoreDraft(
  facts: RestoreDraftFacts,
  expectedDraftVersion: number,
  now: Instant,
): Result<RestoredDraft, SaveDraftProblem> {
  const { submission, latest } = facts;
  const content = stillChoosable(facts.earlier, facts.choices);
  const saved = saveDraft(facts, { expectedDraftVersion, content }, now);
  if (!saved.ok) return saved;
  const replaced = canonicalContent(submission.draft);
  const known = [saved.value.draft, ...(latest === null ? [] : [latest])].map((one) => canonicalContent(one));
  return ok({ change: saved.value, keepsReplaced: !known.includes(replaced) && submission.draftVersion > 0 });
}

function stillChoosable(content: SubmissionContent, { trackIds, challengeIds }: Choices): SubmissionContent {
  const { trackId, challengeId } = content;
  return {
    ...content,
    trackId: trackId !== null && trackIds.includes(trackId) ? trackId : null,
    challengeId: challengeId !== null && challengeIds.includes(challengeId) ? challengeId : null,
  };
}
