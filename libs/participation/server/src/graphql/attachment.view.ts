import { roomOfOne, type FileKind, type FileRefusal, type FileRoom, type FileState } from '@jamboree/event-domain';
import { FileKindEnum, FileRefusalEnum, FileStateEnum } from '@jamboree/event-server';
import { ATTACHMENT_LIMITS, type Attachment, type AttachmentId } from '@jamboree/participation-domain';
import { Field, ID, Int, ObjectType } from '@nestjs/graphql';

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

  @Field(() => FileStateEnum, { description: 'How far it has come.' })
  readonly state: FileState;

  @Field(() => FileRefusalEnum, { nullable: true, description: 'Why it was not taken.' })
  readonly refusal: FileRefusal | null;

  @Field(() => FileKindEnum, { nullable: true, description: 'What it is; null until it has arrived.' })
  readonly kind: FileKind | null;

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
    return { files: ATTACHMENT_LIMITS.files, fileBytes: room.fileBytes, totalBytes: roomOfOne(room) };
  }
}
