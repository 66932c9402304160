import type { Id, Instant, SubmissionId, UserId } from '@jamboree/kernel';
import type { SubmissionContent } from './content.js';

export type KeptDraftId = Id<'KeptDraft'>;

/** A draft that was never submitted as it stood and gave way to an earlier text: kept, so that restoring loses nothing. */
export interface KeptDraft {
  readonly id: KeptDraftId;
  readonly submissionId: SubmissionId;
  readonly content: SubmissionContent;
  /** The version of the form that it answers. */
  readonly formVersion: number;
  readonly keptAt: Instant;
  /** Who restored something else. */
  readonly keptBy: UserId;
}
