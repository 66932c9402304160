import {
  ATTACHMENT_LIMITS,
  submissionBytes,
  type Attachment,
  type AttachmentId,
  type AttachmentKind,
  type AttachmentRefusal,
  type AttachmentState,
  type FileLimit,
  type FileRoom,
  type NoRoomForFile,
} from '@jamboree/participation-domain';
import { describedEnum, ProblemView, registerProblem } from '@jamboree/platform-server';
import { Field, ID, Int, ObjectType } from '@nestjs/graphql';

const AttachmentStateEnum = describedEnum<AttachmentState>('AttachmentState', 'How far a file has come.', {
  UPLOADING: 'On its way.',
  READY: 'Here, and part of the next version.',
  REFUSED: 'Not taken; the reason is named.',
});

const AttachmentRefusalEnum = describedEnum<AttachmentRefusal>('AttachmentRefusal', 'Why a file was not taken.', {
  KIND: 'By its first bytes it is of no kind that is taken.',
  IMAGE: 'The image cannot be read or is too large when unpacked.',
  LATE: 'It had arrived only when the deadline was over.',
  EXPIRED: 'It never arrived whole.',
});

const AttachmentKindEnum = describedEnum<AttachmentKind>('AttachmentKind', 'What a file is.', {
  IMAGE: 'An image, kept as WebP without the camera’s notes.',
  PDF: 'A PDF document.',
  DOCUMENT: 'A text, table or presentation of an office program.',
  TEXT: 'Plain text, such as CSV or Markdown.',
});

const FileLimitEnum = describedEnum<FileLimit>('FileLimit', 'Which limit a file would break.', {
  FILE_BYTES: 'Size of one file.',
  SUBMISSION_FILES: 'Number of files of a submission.',
  SUBMISSION_BYTES: 'Size of all files of a submission.',
  EVENT_BYTES: 'Size of all files of the event.',
});

/** `base` is where its readers fetch it: jurors come by their assignment. */
interface Presented {
  readonly base?: string;
  /** Instead of its own name, where that could tell whose it is. */
  readonly name?: string;
}

@ObjectType('Attachment', { description: 'A file of a submission.' })
export class AttachmentView {
  @Field(() => ID, { description: 'The attachment’s id.' })
  readonly id: AttachmentId;

  @Field(() => String, { description: 'Its name; a number instead where jurors must not know whose it is.' })
  readonly name: string;

  @Field(() => String, { description: 'What it shows, for those who do not see it; may be empty.' })
  readonly description: string;

  @Field(() => AttachmentStateEnum, { description: 'How far it has come.' })
  readonly state: AttachmentState;

  @Field(() => AttachmentRefusalEnum, { nullable: true, description: 'Why it was not taken.' })
  readonly refusal: AttachmentRefusal | null;

  @Field(() => AttachmentKindEnum, { nullable: true, description: 'What it is; null until it has arrived.' })
  readonly kind: AttachmentKind | null;

  @Field(() => Int, { description: 'Bytes.' })
  readonly bytes: number;

  @Field(() => Int, { nullable: true, description: 'Width of an image, in pixels.' })
  readonly width: number | null;

  @Field(() => Int, { nullable: true, description: 'Height of an image, in pixels.' })
  readonly height: number | null;

  @Field(() => String, { nullable: true, description: 'Path of the file, for whoever may read it; null until it has arrived.' })
  readonly path: string | null;

  @Field(() => String, { nullable: true, description: 'Path of a small picture of an image, at most 640 pixels wide or high.' })
  readonly previewPath: string | null;

  @Field(() => Int, { description: 'Counts changes of name and description.' })
  readonly version: number;

  static from(attachment: Attachment, { base = '/files', name }: Presented = {}): AttachmentView {
    const { id, description, state, refusal, kind, bytes, width, height, version } = attachment;
    const path = state === 'READY' ? `${base}/${id}` : null;
    return {
      ...{ id, name: name ?? attachment.name, description, state, refusal, kind, bytes, width, height, version },
      path,
      previewPath: path !== null && kind === 'IMAGE' ? `${path}/preview` : null,
    };
  }
}

@ObjectType('AttachmentLimits', { description: 'How many files a submission may have, and how large.' })
export class AttachmentLimitsView {
  @Field(() => Int, { description: 'Most files.' })
  readonly files: number;

  @Field(() => Int, { description: 'Most bytes of one file.' })
  readonly fileBytes: number;

  @Field(() => Int, { description: 'Most bytes of all files together.' })
  readonly totalBytes: number;

  static from(room: FileRoom): AttachmentLimitsView {
    return { files: ATTACHMENT_LIMITS.files, fileBytes: room.fileBytes, totalBytes: submissionBytes(room) };
  }
}

const MEGABYTE = 1_000_000;

const MESSAGES: Readonly<Record<FileLimit, (max: number) => string>> = {
  FILE_BYTES: (max) => `A file may have at most ${max / MEGABYTE} MB. It was not taken; make it smaller, or link to it.`,
  SUBMISSION_FILES: (max) => `A submission may have at most ${max} files. It was not taken; remove another one first.`,
  SUBMISSION_BYTES: (max) => `All files of a submission may have at most ${max / MEGABYTE} MB. It was not taken; remove another one first.`,
  EVENT_BYTES: () => 'The room for files of this event is used up. It was not taken; link to it, or tell the organisers.',
};

@ObjectType('NoRoomForFile', { implements: () => ProblemView, description: 'The file would break a limit.' })
export class NoRoomForFileView extends ProblemView {
  @Field(() => FileLimitEnum, { description: 'Which one.' })
  readonly limit: FileLimit;

  @Field(() => Int, { description: 'In bytes; in files for SUBMISSION_FILES.' })
  readonly max: number;

  static from({ limit, max }: NoRoomForFile): NoRoomForFileView {
    return Object.assign(new NoRoomForFileView(), { message: MESSAGES[limit](max), limit, max });
  }
}

declare module '@jamboree/platform-server' {
  interface ProblemViews {
    NoRoomForFile: NoRoomForFileView;
  }
}

registerProblem<'NoRoomForFile', NoRoomForFile>('NoRoomForFile', NoRoomForFileView);
