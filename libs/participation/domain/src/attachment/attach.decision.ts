import {
  cleanLine,
  fileIssues,
  fileName,
  lengthIssue,
  noRoomIn,
  roomOfOne,
  type FileRoom,
  type NoRoomForFile,
  type PhaseClosed,
  type StateChanged,
} from '@jamboree/event-domain';
import { err, ok, type Instant, type InvalidInput, type Result } from '@jamboree/kernel';
import type { EditConflict } from '../problems.js';
import { openLock, type LockFacts } from '../submission/locks.js';
import { isEditable, type Submission } from '../submission/submission.js';
import { ATTACHMENT_LIMITS, type Attachment } from './attachment.js';

/** What files take up, those on their way included. */
export interface FileUse {
  readonly submissionFiles: number;
  readonly submissionBytes: number;
  readonly eventBytes: number;
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
  const issues = fileIssues({ name, bytes: command.bytes });
  if (issues.length > 0) return err({ code: 'InvalidInput', issues });
  const full = noRoomIn(placesWith(facts, command.bytes));
  return full === null ? ok({ name }) : err(full);
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
  const issues = [...fileIssues(change), lengthIssue('description', change.description, ATTACHMENT_LIMITS.description)].filter(
    (issue) => issue !== null,
  );
  return issues.length > 0 ? err({ code: 'InvalidInput', issues }) : ok(change);
}

function placesWith({ use, room }: AttachFacts, bytes: number) {
  return [
    { limit: 'FILE_BYTES', taken: bytes, max: room.fileBytes },
    { limit: 'SUBMISSION_FILES', taken: use.submissionFiles + 1, max: ATTACHMENT_LIMITS.files },
    { limit: 'SUBMISSION_BYTES', taken: use.submissionBytes + bytes, max: roomOfOne(room) },
    { limit: 'EVENT_BYTES', taken: use.eventBytes + bytes, max: room.eventBytes },
  ] as const;
}
