import { begunPhases, missingFields, type AskedForm, type PhaseClosed, type StateChanged } from '@jamboree/event-domain';
import { err, ok, type Instant, type InvalidInput, type Result } from '@jamboree/kernel';
import type { Incomplete, EditConflict } from '../problems.js';
import type { CoauthorMissing } from './coauthors.js';
import { answerIssues, MEMBERS } from './completeness.js';
import { answersOf, handedIn } from './content-answers.js';
import type { SubmissionContent } from './content.js';
import { openLock, type LockFacts } from './locks.js';
import { isEditable, type Submission, type SubmissionVersion, type Within } from './submission.js';

/** What the decision needs to know; loaded by the use case, invented by tests. */
export interface SubmitFacts extends LockFacts {
  readonly submission: Submission;
  readonly form: AskedForm;
  /** SHA-256 of the `canonicalContent` of what the draft hands in. */
  readonly draftHash: string;
  readonly latestVersion: Pick<SubmissionVersion, 'number' | 'contentHash' | 'within'> | null;
  readonly members: number;
  readonly teamMin: number;
  /** Cities without an author, where the event asks for one of each; else empty. */
  readonly lackingCities: readonly string[];
}

/** A new version to freeze, or the news that this very text already stands. */
export type SubmitDecision =
  | {
      readonly kind: 'FREEZE';
      readonly number: number;
      readonly content: SubmissionContent;
      readonly contentHash: string;
      readonly formVersion: number;
      readonly within: Within;
    }
  | { readonly kind: 'STANDS' };

export type SubmitProblem = PhaseClosed | StateChanged | EditConflict<SubmissionContent> | Incomplete | CoauthorMissing | InvalidInput;

/**
 * Decides whether a draft becomes a submitted version. Grace counts (and is recorded as such); an extension counts until it expires;
 * nothing else opens a closed phase. Submitting the same text again changes nothing: the first receipt, with its time, stays valid.
 */
export function decideSubmit(facts: SubmitFacts, expectedDraftVersion: number, now: Instant): Result<SubmitDecision, SubmitProblem> {
  const { submission, form } = facts;
  const lock = openLock(facts, 'submission:submit', now);
  if (!lock.ok) return lock;
  if (!isEditable(submission.state)) return err({ code: 'StateChanged', current: submission.state });
  if (submission.draftVersion !== expectedDraftVersion)
    return err({ code: 'VersionConflict', currentVersion: submission.draftVersion, theirs: submission.draft });

  const answers = answersOf(submission.draft);
  const missing = [...missingFields(form, answers, begunPhases(facts.phases, now)), ...(facts.members < facts.teamMin ? [MEMBERS] : [])];
  if (missing.length > 0) return err({ code: 'Incomplete', missing });
  if (facts.lackingCities.length > 0) return err({ code: 'CoauthorMissing', cities: facts.lackingCities });
  const issues = answerIssues(form, answers);
  if (issues.length > 0) return err({ code: 'InvalidInput', issues });

  if (submission.state === 'SUBMITTED' && standsAlready(facts)) return ok({ kind: 'STANDS' });
  return ok({
    kind: 'FREEZE',
    number: (facts.latestVersion?.number ?? 0) + 1,
    content: handedIn(form, submission.draft),
    contentHash: facts.draftHash,
    formVersion: form.number,
    within: withinOf(lock.value.kind),
  });
}

/** An imported version has no receipt: its team submits it once more in its own name. */
function standsAlready({ latestVersion, draftHash }: SubmitFacts): boolean {
  return latestVersion !== null && latestVersion.contentHash === draftHash && latestVersion.within !== 'IMPORT';
}

function withinOf(kind: 'PHASE' | 'GRACE' | 'EXTENSION' | 'CLOSED' | 'NOT_YET'): Within {
  switch (kind) {
    case 'PHASE':
    case 'GRACE':
    case 'EXTENSION':
      return kind;
    case 'CLOSED':
    case 'NOT_YET':
      throw new Error(`An open window cannot be ${kind}.`);
  }
}
