import type { ApplicationFile, ApplicationFileId, FileKind, FileRefusal, FileState } from '@jamboree/event-domain';
import { asId, type EventId, type Instant } from '@jamboree/kernel';
import {
  IdempotencyMismatchView,
  InstantScalar,
  InvalidInputView,
  MutationInput,
  NotFoundView,
  NotPermittedView,
  payloadUnion,
  PhaseClosedView,
  RateLimitedView,
  StateChangedView,
} from '@jamboree/platform-server';
import { Field, ID, InputType, Int, ObjectType } from '@nestjs/graphql';
import type { AttachApplicationFileCommand } from '../../use-cases/registration/files/attach-application-file.use-case.js';
import type { OwnApplicationFiles } from '../../use-cases/registration/files/read-application-files.js';
import type { RemoveApplicationFileCommand } from '../../use-cases/registration/files/remove-application-file.use-case.js';
import { FileKindEnum, FileRefusalEnum, FileStateEnum } from '../files/file.enums.js';
import { NoRoomForFileView } from '../files/no-room-for-file.view.js';

@ObjectType('ApplicationFile', { description: 'A file for a question of the registration form.' })
export class ApplicationFileView {
  @Field(() => ID, { description: 'The file’s id.' })
  readonly id: ApplicationFileId;

  @Field(() => String, { description: 'Key of the field that asked for it.' })
  readonly fieldKey: string;

  @Field(() => String, { description: 'Its name.' })
  readonly name: string;

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

  @Field(() => Boolean, { description: 'Whether it was sent with an application. Until then its sender alone may read it.' })
  readonly sent: boolean;

  static from({ id, fieldKey, name, state, refusal, kind, bytes, width, height, applicationId }: ApplicationFile): ApplicationFileView {
    const path = state === 'READY' ? `/application-files/${id}` : null;
    const previewPath = path !== null && kind === 'IMAGE' ? `${path}/preview` : null;
    return { id, fieldKey, name, state, refusal, kind, bytes, width, height, path, previewPath, sent: applicationId !== null };
  }
}

@ObjectType('MyApplicationFiles', { description: 'What the viewer has sent for the registration form of an event.' })
export class MyApplicationFilesView {
  @Field(() => ID, { description: 'The event.' })
  readonly eventId: EventId;

  @Field(() => [ApplicationFileView], { description: 'In the order they were chosen; those without an application are kept for a day.' })
  readonly files: readonly ApplicationFileView[];

  @Field(() => Int, { description: 'Most bytes of one file.' })
  readonly fileBytes: number;

  @Field(() => Int, { description: 'Most bytes of all of them together.' })
  readonly totalBytes: number;

  static from({ files, ...rest }: OwnApplicationFiles): MyApplicationFilesView {
    return { ...rest, files: files.map((file) => ApplicationFileView.from(file)) };
  }
}

@InputType({ description: 'A file to be sent.' })
export class AttachApplicationFileInput extends MutationInput {
  @Field(() => ID, { description: 'The event.' })
  readonly eventId: string;

  @Field(() => String, { description: 'Key of the field of the registration form that asks for it.' })
  readonly fieldKey: string;

  @Field(() => String, { description: 'The file’s name: 1 to 120 characters.' })
  readonly name: string;

  @Field(() => Int, { description: 'Its size in bytes, exactly.' })
  readonly bytes: number;

  toCommand(): AttachApplicationFileCommand {
    const { eventId, fieldKey, name, bytes, clientMutationId } = this;
    return { operation: 'attachApplicationFile', eventId: asId(eventId), fieldKey, name, bytes, clientMutationId };
  }
}

@InputType({ description: 'A file to be taken back.' })
export class RemoveApplicationFileInput extends MutationInput {
  @Field(() => ID, { description: 'The file.' })
  readonly fileId: string;

  toCommand(): RemoveApplicationFileCommand {
    return { operation: 'removeApplicationFile', fileId: asId(this.fileId), clientMutationId: this.clientMutationId };
  }
}

@ObjectType('ApplicationUploadGranted', { description: 'There is room for the file.' })
export class ApplicationUploadGrantedView {
  @Field(() => ID, { description: 'The file that it becomes.' })
  readonly fileId: ApplicationFileId;

  @Field(() => String, { description: 'Path that takes its bytes, by tus 1.0: a secret for this one file.' })
  readonly uploadPath: string;

  @Field(() => InstantScalar, { description: 'How long the path takes them.' })
  readonly expiresAt: Instant;

  @Field(() => MyApplicationFilesView, { description: 'The viewer’s files, with this one on its way.' })
  readonly files: MyApplicationFilesView;
}

@ObjectType('ApplicationFilesChanged', { description: 'The files are as wanted.' })
export class ApplicationFilesChangedView {
  @Field(() => MyApplicationFilesView, { description: 'As they are now.' })
  readonly files: MyApplicationFilesView;
}

const always = [NotPermittedView, NotFoundView, InvalidInputView, IdempotencyMismatchView, StateChangedView] as const;

export const AttachApplicationFilePayload = payloadUnion('AttachApplicationFilePayload', ApplicationUploadGrantedView, [
  ...always,
  PhaseClosedView,
  NoRoomForFileView,
  RateLimitedView,
]);
export const ApplicationFilesPayload = payloadUnion('ApplicationFilesPayload', ApplicationFilesChangedView, always);
