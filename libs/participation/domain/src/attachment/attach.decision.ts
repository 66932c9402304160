import { cleanLine, lengthIssue, type PhaseClosed, type StateChanged } from '@jamboree/event-domain';
import { err, ok, type InputIssue, type Instant, type InvalidInput, type Result } from '@jamboree/kernel';
import type { EditConflict } from '../problems.js';
import { openLock, type LockFacts } from '../submission/locks.js';
import { isEditable, type Submission } from '../submission/submission.js';
import { ATTACHMENT_LIMITS, type Attachment } from './attachment.js';

/** Which limit a file would break. */
export const FILE_LIMITS = ['FILE_BYTES', 'SUBMISSION_FILES', 'SUBMISSION_BYTES', 'EVENT_BYTES'] as const;
export type FileLimit = (typeof FILE_LIMITS)[number];

/** There is no room for the file; `max` in bytes, or in files for SUBMISSION_FILES. */
export interface NoRoomForFile {
  readonly code: 'NoRoomForFile';
  readonly limit: FileLimit;
  readonly max: number;
}

/** What files take up, those on their way included. */
export interface FileUse {
  readonly submissionFiles: number;
  readonly submissionBytes: number;
  readonly eventBytes: number;
}

/** Bytes of one file and of all files of an event; a submission holds as many as four of the largest. */
export interface FileRoom {
  readonly fileBytes: number;
  readonly eventBytes: number;
}

export function submissionBytes({ fileBytes }: FileRoom): number {
  return 4 * fileBytes;
}

export interface AttachFacts extends LockFacts {
  readonly submission: Pick<Submission, 'state'>;
  readonly use: FileUse;
  readonly room: FileRoom;
}

/** Decides whether a file of so many bytes may be sent. Content is content: it needs the same open window as the text. */
export function decideAttach(
  facts: AttachFacts,
  command: { readonly name: string; readonly bytes: number },
  now: Instant,
): Result<{ readonly name: string }, PhaseClosed | StateChanged | InvalidInput | NoRoomForFile> {
  const editable = mayChangeFiles(facts, now);
  if (!editable.ok) return editable;
  const name = fileName(command.name);
  const issues = attachmentIssues({ name });
  if (!Number.isSafeInteger(command.bytes) || command.bytes < 1) issues.push({ field: 'bytes', rule: 'outOfRange', figures: { min: 1 } });
  if (issues.length > 0) return err({ code: 'InvalidInput', issues });
  const broken = brokenLimit(facts, command.bytes);
  return broken === null ? ok({ name }) : err(broken);
}

/** Whether the team may add, name or remove files now. */
export function mayChangeFiles(facts: LockFacts & Pick<AttachFacts, 'submission'>, now: Instant): Result<void, PhaseClosed | StateChanged> {
  const lock = openLock(facts, 'submission:edit', now);
  if (!lock.ok) return lock;
  return isEditable(facts.submission.state) ? ok() : err({ code: 'StateChanged', current: facts.submission.state });
}

/** What a team says of a file. */
export type AttachmentWords = Pick<Attachment, 'name' | 'description'>;

export interface DescribeFacts extends LockFacts {
  readonly submission: Pick<Submission, 'state'>;
  readonly attachment: AttachmentWords & Pick<Attachment, 'version'>;
}

/** Renames or describes a file. A draft's business: what was submitted keeps the words it had. */
export function decideDescribe(
  facts: DescribeFacts,
  command: { readonly name: string; readonly description: string; readonly expectedVersion: number },
  now: Instant,
): Result<AttachmentWords, PhaseClosed | StateChanged | InvalidInput | EditConflict<AttachmentWords>> {
  const editable = mayChangeFiles(facts, now);
  if (!editable.ok) return editable;
  const { version, ...theirs } = facts.attachment;
  if (version !== command.expectedVersion) return err({ code: 'VersionConflict', currentVersion: version, theirs });
  const change = { name: fileName(command.name), description: cleanLine(command.description).trim() };
  const issues = attachmentIssues(change);
  return issues.length > 0 ? err({ code: 'InvalidInput', issues }) : ok(change);
}

function attachmentIssues({ name, description = '' }: { readonly name: string; readonly description?: string }): InputIssue[] {
  return [lengthIssue('name', name, ATTACHMENT_LIMITS.name), lengthIssue('description', description, ATTACHMENT_LIMITS.description)].filter(
    (issue) => issue !== null,
  );
}

/** Some browsers send a path, and nothing in a name may look like one. */
function fileName(name: string): string {
  return (cleanLine(name).split(/[\\/]/u).at(-1) ?? '').trim();
}

function brokenLimit({ use, room }: AttachFacts, bytes: number): NoRoomForFile | null {
  const broken = (limit: FileLimit, max: number): NoRoomForFile => ({ code: 'NoRoomForFile', limit, max });
  if (bytes > room.fileBytes) return broken('FILE_BYTES', room.fileBytes);
  if (use.submissionFiles >= ATTACHMENT_LIMITS.files) return broken('SUBMISSION_FILES', ATTACHMENT_LIMITS.files);
  if (use.submissionBytes + bytes > submissionBytes(room)) return broken('SUBMISSION_BYTES', submissionBytes(room));
  if (use.eventBytes + bytes > room.eventBytes) return broken('EVENT_BYTES', room.eventBytes);
  return null;
}
