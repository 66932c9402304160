import {
  announcedFile,
  decideApplicationFile,
  MAX_FILES,
  type ApplicationFileId,
  type NoRoomForFile,
  type PhaseClosed,
  type StateChanged,
} from '@jamboree/event-domain';
import { err, ok, type EventId, type InvalidInput, type NotFound, type NotPermitted, type Result, type Viewer } from '@jamboree/kernel';
import {
  Clock,
  Config,
  newId,
  randomToken,
  RateLimits,
  UnitOfWork,
  Uploads,
  type Command,
  type IdempotencyMismatch,
  type RateLimited,
  type RateLimitRule,
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

type Problem = NotPermitted | NotFound | InvalidInput | PhaseClosed | StateChanged | NoRoomForFile | RateLimited | IdempotencyMismatch;

const ATTACHING: RateLimitRule = { name: 'attach-application-file', perAccount: 120, perAddress: 2400, seconds: 3600 };

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
    private readonly limits: RateLimits,
    private readonly config: Config,
    private readonly clock: Clock,
  ) {}

  /** @param address the sender's network address, counted beside the account */
  async run(viewer: Viewer, command: AttachApplicationFileCommand, address: string): Promise<Result<ApplicationUpload, Problem>> {
    if (viewer.userId === null) return err({ code: 'NotPermitted', action: 'event:join', reason: 'SIGNED_OUT' });
    const allowed = await this.limits.take(ATTACHING, { account: viewer.userId, address });
    if (!allowed.ok) return allowed;
    const token = randomToken();
    const attached = await this.uow.write<Omit<ApplicationUpload, 'address'>, Problem>(viewer, command, async (tx) => {
      const now = this.clock.now();
      const { eventId, fieldKey, bytes } = command;
      const applicant = await this.applicants.of(tx, viewer, eventId, now);
      if (!applicant.ok) return applicant;
      const { userId, facts } = applicant.value;
      const use = {
        ...(await this.store.use(tx, eventId, userId, fieldKey)),
        registrationBytes: await this.store.eventBytes(tx, eventId),
        eventBytes: await this.hooks.fileBytesOf(tx, eventId),
      };
      const room = { fileBytes: this.config.fileBytes, eventBytes: this.config.eventFileBytes };
      const decided = decideApplicationFile({ form: await this.form.of(tx, facts.event), use, room }, command);
      if (!decided.ok) return decided;
      await this.store.keepRefused(tx, { eventId, userId, fieldKey }, MAX_FILES - 1);
      const id = newId<'ApplicationFile'>(now);
      await this.store.add(tx, { ...announcedFile(decided.value.name, bytes, now), id, eventId, userId, fieldKey, applicationId: null });
      await this.uploads.issue(tx, { id: uploadOf(id), ownerId: userId, purpose: REGISTRATION_FILES, size: bytes, token });
      return ok({ eventId, fileId: id });
    });
    if (!attached.ok) return attached;
    return ok({ ...attached.value, address: await this.uploads.addressOf(uploadOf(attached.value.fileId), token) });
  }
}
