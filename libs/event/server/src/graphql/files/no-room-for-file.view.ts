import type { FileLimit, NoRoomForFile } from '@jamboree/event-domain';
import { ProblemView, registerProblem } from '@jamboree/platform-server';
import { Field, Int, ObjectType } from '@nestjs/graphql';
import { FileLimitEnum } from './file.enums.js';

const MEGABYTE = 1_000_000;

const MESSAGES: Readonly<Record<FileLimit, (max: number) => string>> = {
  FILE_BYTES: (max) => `A file may have at most ${max / MEGABYTE} MB. The file was not taken; make it smaller, or link to it.`,
  SUBMISSION_FILES: (max) => `A submission may have at most ${max} files. The file was not taken; remove another one first.`,
  SUBMISSION_BYTES: (max) =>
    `All files of a submission may have at most ${max / MEGABYTE} MB. The file was not taken; remove another one first.`,
  FIELD_FILES: (max) =>
    `This question takes no more than ${max === 1 ? 'one file' : `${max} files`}. The file was not taken; remove another one first.`,
  PERSON_BYTES: (max) =>
    `All files of a registration may have at most ${max / MEGABYTE} MB. The file was not taken; remove another one first.`,
  EVENT_BYTES: () => 'The room for files of this event is used up. The file was not taken; link to it, or tell the organisers.',
};

@ObjectType('NoRoomForFile', { implements: () => ProblemView, description: 'The file would break a limit.' })
export class NoRoomForFileView extends ProblemView {
  @Field(() => FileLimitEnum, { description: 'Which one.' })
  readonly limit: FileLimit;

  @Field(() => Int, { description: 'In bytes; in files for SUBMISSION_FILES and FIELD_FILES.' })
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
