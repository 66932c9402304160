import type { EventId, Id, Instant, SubmissionId, UserId } from '@jamboree/kernel';

export type AttachmentId = Id<'Attachment'>;

/** On its way; usable; or not taken, and why. */
export const ATTACHMENT_STATES = ['UPLOADING', 'READY', 'REFUSED'] as const;
export type AttachmentState = (typeof ATTACHMENT_STATES)[number];

/**
 * - `KIND` by its first bytes it is of no kind that is taken
 * - `IMAGE` an image that cannot be read, or unpacks to too many pixels
 * - `LATE` it was whole only after the deadline
 * - `EXPIRED` it never came whole
 */
export const ATTACHMENT_REFUSALS = ['KIND', 'IMAGE', 'LATE', 'EXPIRED'] as const;
export type AttachmentRefusal = (typeof ATTACHMENT_REFUSALS)[number];

export const ATTACHMENT_KINDS = ['IMAGE', 'PDF', 'DOCUMENT', 'TEXT'] as const;
export type AttachmentKind = (typeof ATTACHMENT_KINDS)[number];

/** A file of a submission. Its bytes never change: another file is another attachment. */
export interface Attachment {
  readonly id: AttachmentId;
  readonly eventId: EventId;
  readonly submissionId: SubmissionId;
  readonly uploadedBy: UserId;
  /** As its sender named it, without folders. */
  readonly name: string;
  /** What it shows, for those who do not see it; empty until somebody says so. */
  readonly description: string;
  readonly state: AttachmentState;
  /** Null unless REFUSED. */
  readonly refusal: AttachmentRefusal | null;
  /** Bytes: as announced while it is on its way, then as kept. */
  readonly bytes: number;
  /** The following are null until it is READY. */
  readonly kind: AttachmentKind | null;
  readonly mediaType: string | null;
  /** What a download's name ends with, without a dot. */
  readonly extension: string | null;
  /** Of the bytes that are kept, lower-case hex. */
  readonly sha256: string | null;
  /** Pixels; null for what is not an image. */
  readonly width: number | null;
  readonly height: number | null;
  readonly createdAt: Instant;
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

/** Most files of one submission, and most characters of a name and a description. */
export const ATTACHMENT_LIMITS = { files: 20, name: { min: 1, max: 120 }, description: { max: 300 } } as const;
