import { DAY, err, ok, type EventId, type Id, type InputIssue, type InvalidInput, type Result, type UserId } from '@jamboree/kernel';
import { noRoomIn, roomOfOne, type FileRoom, type NoRoomForFile } from '../files/file-room.js';
import { fileIssues, fileName, type StoredFile } from '../files/stored-file.js';
import { MAX_FILES, type Form } from '../forms/form.js';
import type { Answers } from '../forms/read-answers.js';
import type { ApplicationId } from './registration.js';

export type ApplicationFileId = Id<'ApplicationFile'>;

/** A file for a question of the registration form. It arrives before the application is sent, and is the person's alone until then. */
export interface ApplicationFile extends StoredFile {
  readonly id: ApplicationFileId;
  readonly eventId: EventId;
  readonly userId: UserId;
  /** The field that asked for it. */
  readonly fieldKey: string;
  /** The application that it was sent with; null before. */
  readonly applicationId: ApplicationId | null;
}

/** How long a file waits for its application. */
export const UNCLAIMED_FILES_WAIT = DAY;

/** Registrations fill at most this part of an event's room: whoever may apply leaves room for what teams hand in. */
const REGISTRATIONS_PART = 4;

/** What the person's files take up, those on their way included. */
export interface ApplicationFileUse {
  readonly fieldFiles: number;
  readonly personBytes: number;
  /** Of all registrations of the event. */
  readonly registrationBytes: number;
  /** Of everything in the event, registrations included. */
  readonly eventBytes: number;
}

export interface ApplicationFileFacts {
  readonly form: Form;
  readonly use: ApplicationFileUse;
  readonly room: FileRoom;
}

/** Decides whether a file of so many bytes may be sent for a question. That the person may apply now is decided before. */
export function decideApplicationFile(
  { form, use, room }: ApplicationFileFacts,
  command: { readonly fieldKey: string; readonly name: string; readonly bytes: number },
): Result<{ readonly name: string }, InvalidInput | NoRoomForFile> {
  const { fieldKey, bytes } = command;
  const field = form.fields.find(({ key, kind }) => key === fieldKey && kind === 'FILE');
  if (field === undefined) return err({ code: 'InvalidInput', issues: [{ field: 'fieldKey', rule: 'unknown' }] });
  const name = fileName(command.name);
  const issues = fileIssues({ name, bytes });
  if (issues.length > 0) return err({ code: 'InvalidInput', issues });
  const full = noRoomIn([
    { limit: 'FILE_BYTES', taken: bytes, max: room.fileBytes },
    { limit: 'FIELD_FILES', taken: use.fieldFiles + 1, max: field.max ?? MAX_FILES },
    { limit: 'PERSON_BYTES', taken: use.personBytes + bytes, max: roomOfOne(room) },
    { limit: 'EVENT_BYTES', taken: use.registrationBytes + bytes, max: Math.floor(room.eventBytes / REGISTRATIONS_PART) },
    { limit: 'EVENT_BYTES', taken: use.eventBytes + bytes, max: room.eventBytes },
  ]);
  return full === null ? ok({ name }) : err(full);
}

type OwnFile = Pick<ApplicationFile, 'id' | 'fieldKey' | 'state' | 'applicationId'>;

/** The files that answers name, or the fields whose answer names one that is not the person's own, not here, sent before, or for another question. */
export function filesNamedIn(answers: Answers, own: readonly OwnFile[]): Result<readonly ApplicationFileId[], InvalidInput> {
  const free = own.filter(({ state, applicationId }) => state === 'READY' && applicationId === null);
  const issues: InputIssue[] = [];
  const named: ApplicationFileId[] = [];
  for (const [key, answer] of answers) {
    if (answer.kind !== 'FILE') continue;
    const files = free.filter(({ id, fieldKey }) => fieldKey === key && answer.fileIds.includes(id));
    if (files.length < answer.fileIds.length) issues.push({ field: key, rule: 'unknown' });
    named.push(...files.map(({ id }) => id));
  }
  return issues.length > 0 ? err({ code: 'InvalidInput', issues }) : ok(named);
}
