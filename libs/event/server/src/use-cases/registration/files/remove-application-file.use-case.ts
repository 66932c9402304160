import type { ApplicationFileId, StateChanged } from '@jamboree/event-domain';
import { err, ok, type EventId, type NotFound, type Result, type Viewer } from '@jamboree/kernel';
import { UnitOfWork, type Command, type IdempotencyMismatch } from '@jamboree/platform-server';
import { Injectable } from '@nestjs/common';
import { ApplicationFileStore } from '../../../persistence/registration/application-file.store.js';
import { RegistrationStore } from '../../../persistence/registration/registration.store.js';
import { DropApplicationFiles } from './drop-application-files.js';

export interface RemoveApplicationFileCommand extends Command {
  readonly fileId: ApplicationFileId;
}

type Problem = NotFound | StateChanged | IdempotencyMismatch;

/**
 * Takes back a file that was not sent with an application yet; possible at any time. What was sent goes with the application, or by itself
 * once that was declined: nobody withdraws it any more.
 */
@Injectable()
export class RemoveApplicationFile {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly store: ApplicationFileStore,
    private readonly registrations: RegistrationStore,
    private readonly drop: DropApplicationFiles,
  ) {}

  async run(viewer: Viewer, command: RemoveApplicationFileCommand): Promise<Result<EventId, Problem>> {
    return this.uow.write<EventId, Problem>(viewer, command, async (tx) => {
      const file = await this.store.byId(tx, command.fileId);
      if (file === null || file.userId !== viewer.userId) return err({ code: 'NotFound', what: 'file' });
      const sentWith = file.applicationId === null ? null : await this.registrations.ofPerson(tx, file.eventId, file.userId);
      if (sentWith !== null && sentWith.state !== 'DECLINED') return err({ code: 'StateChanged', current: sentWith.state });
      await this.drop.these(tx, [file]);
      return ok(file.eventId);
    });
  }
}
