import type { StoredFile } from '@jamboree/event-domain';
import type { EventId, Id, Instant, SubmissionId, UserId } from '@jamboree/kernel';

export type AttachmentId = Id<'Attachment'>;

/** A file of a submission. */
export interface Attachment extends StoredFile {
  readonly id: AttachmentId;
  readonly eventId: EventId;
  readonly submissionId: SubmissionId;
  readonly uploadedBy: UserId;
  /** What it shows, for those who do not see it; empty until somebody says so. */
  readonly description: string;
  /** Taken out of the draft; versions that were submitted with it keep it. */
  readonly removedAt: Instant | null;
  /** Counts changes of name and description. */
  readonly version: number;
}

/** One file as it was submitted: frozen with the version. */
export interface FrozenAttachment {
  readonly attachmentId: AttachmentId;
  readonly sha256: string;
  readonly name: string;
  readonly description: string;
}

/** Most files of one submission, and most characters of a description. */
export const ATTACHMENT_LIMITS = { files: 20, description: { max: 300 } } as const;
