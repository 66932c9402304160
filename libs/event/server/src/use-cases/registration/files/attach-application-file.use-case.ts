import {
  announcedFile,
  decideApplicationFile,
  type ApplicationFileId,
  type NoRoomForFile,
  type PhaseClosed,
  type StateChanged,
} from '@jamboree/event-domain';
import { ok, type EventId, type InvalidInput, type NotFound, type NotPermitted, type Result, type Viewer } from '@jamboree/kernel';
import {
  Clock,
  Config,
  newId,
  UnitOfWork,
  Uploads,
  type Command,
  type IdempotencyMismatch,
  type UploadAddress,
} from '@jamboree/platform-server';
import { Injectable } from '@nestjs/common';
import { ApplicationFileStore } from '../../../persistence/registration/application-file.store.js';
import { EventHooks } from '../../event-hooks.js';
import { Applicants } from '../applicants.js';
import { RegistrationForm } from '../registration-form.js';
import { REGISTRATION_FILES, uploadOf } from './receive-application-file.js';

export interface AttachApplicationFileCommand extends Command {
  readonly eventId: EventId;
  readonly fieldKey: string;
  readonly name: string;
  readonly bytes: number;
}

/** Where the file goes, and what it becomes. */
export interface ApplicationUpload {
  readonly eventId: EventId;
  readonly fileId: ApplicationFileId;
  readonly address: UploadAddress;
}

type Problem = NotPermitted | NotFound | InvalidInput | PhaseClosed | StateChanged | NoRoomForFile | IdempotencyMismatch;

/** Makes room for a file that a question of the registration form asks for, and hands out the address that takes it. */
@Injectable()
export class AttachApplicationFile {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly applicants: Applicants,
    private readonly form: RegistrationForm,
    private readonly store: ApplicationFileStore,
    private readonly hooks: EventHooks,
    private readonly uploads: Uploads,
    private readonly config: Config,
    private readonly clock: Clock,
  ) {}

  async run(viewer: Viewer, command: AttachApplicationFileCommand): Promise<Result<ApplicationUpload, Problem>> {
    return this.uow.write<ApplicationUpload, Problem>(viewer, command, async (tx) => {
      const now = this.clock.now();
      const { eventId, fieldKey, bytes } = command;
      const applicant = await this.applicants.of(tx, viewer, eventId, now);
      if (!applicant.ok) return applicant;
      const { userId, facts } = applicant.value;
      const use = { ...(await this.store.use(tx, eventId, userId, fieldKey)), eventBytes: await this.hooks.fileBytesOf(tx, eventId) };
      const room = { fileBytes: this.config.fileBytes, eventBytes: this.config.eventFileBytes };
      const decided = decideApplicationFile({ form: await this.form.of(tx, facts.event), use, room }, command);
      if (!decided.ok) return decided;
      const id = newId<'ApplicationFile'>(now);
      await this.store.add(tx, { ...announcedFile(decided.value.name, bytes, now), id, eventId, userId, fieldKey, applicationId: null });
      const address = await this.uploads.issue(tx, { id: uploadOf(id), ownerId: userId, purpose: REGISTRATION_FILES, size: bytes });
      return ok({ eventId, fileId: id, address });
    });
  }
}
