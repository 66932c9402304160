import type { FileKind, FileLimit, FileRefusal, FileState } from '@jamboree/event-domain';
import { describedEnum } from '@jamboree/platform-server';

export const FileStateEnum = describedEnum<FileState>('FileState', 'How far a file has come.', {
  UPLOADING: 'On its way.',
  READY: 'Here, and part of what is handed in next.',
  REFUSED: 'Not taken; the reason is named.',
});

export const FileRefusalEnum = describedEnum<FileRefusal>('FileRefusal', 'Why a file was not taken.', {
  KIND: 'By its first bytes it is of no kind that is taken.',
  IMAGE: 'The image cannot be read or is too large when unpacked.',
  LATE: 'It had arrived only when the deadline was over.',
  EXPIRED: 'It never arrived whole.',
});

export const FileKindEnum = describedEnum<FileKind>('FileKind', 'What a file is.', {
  IMAGE: 'An image, kept as WebP without the camera’s notes.',
  PDF: 'A PDF document.',
  DOCUMENT: 'A text, table or presentation of an office program.',
  TEXT: 'Plain text, such as CSV or Markdown.',
});

export const FileLimitEnum = describedEnum<FileLimit>('FileLimit', 'Which limit a file would break.', {
  FILE_BYTES: 'Size of one file.',
  SUBMISSION_FILES: 'Number of files of a submission.',
  SUBMISSION_BYTES: 'Size of all files of a submission.',
  FIELD_FILES: 'Number of files of one question of a registration.',
  PERSON_BYTES: 'Size of all files of one person’s registration.',
  EVENT_BYTES: 'Size of all files of the event, or of its registrations’ quarter of them.',
});
