import type { AskedForm, PhaseClosed, StateChanged } from '@jamboree/event-domain';
import { err, ok, type Instant, type InvalidInput, type Result } from '@jamboree/kernel';
import type { EditConflict } from '../problems.js';
import type { SubmissionContent } from './content.js';
import { openLock, type LockFacts } from './locks.js';
import { readContent, type Choices } from './read-content.js';
import { isEditable, type Submission } from './submission.js';

export interface SaveDraftFacts extends LockFacts {
  readonly submission: Submission;
  readonly form: AskedForm;
  readonly choices: Choices;
}

export interface SaveDraftCommand {
  readonly expectedDraftVersion: number;
  readonly content: SubmissionContent;
}

export type DraftChange = Pick<Submission, 'draft' | 'draftVersion' | 'savedAt' | 'formVersion'>;
export type SaveDraftProblem = PhaseClosed | StateChanged | InvalidInput | EditConflict<SubmissionContent>;

/** Stores what a member typed, unless somebody else saved meanwhile: then nothing is overwritten and both texts are shown. */
export function saveDraft(facts: SaveDraftFacts, command: SaveDraftCommand, now: Instant): Result<DraftChange, SaveDraftProblem> {
  const { submission } = facts;
  const lock = openLock(facts, 'submission:edit', now);
  if (!lock.ok) return lock;
  if (!isEditable(submission.state)) return err({ code: 'StateChanged', current: submission.state });
  const read = readContent(command.content, facts.form, facts.choices);
  if (!read.ok) return read;
  if (submission.draftVersion !== command.expectedDraftVersion)
    return err({ code: 'VersionConflict', currentVersion: submission.draftVersion, theirs: submission.draft });
  return ok({ draft: read.value, draftVersion: submission.draftVersion + 1, savedAt: now, formVersion: facts.form.number });
}
