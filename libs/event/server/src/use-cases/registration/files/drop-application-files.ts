import { UNCLAIMED_FILES_WAIT, type ApplicationFile } from '@jamboree/event-domain';
import { ok, plus, VISITOR, type EventId, type UserId } from '@jamboree/kernel';
import { Clock, KeptFiles, UnitOfWork, Uploads, type WriteTx } from '@jamboree/platform-server';
import { Injectable } from '@nestjs/common';
import { ApplicationFileStore } from '../../../persistence/registration/application-file.store.js';
import { uploadOf } from './receive-application-file.js';

/** Name of the job that runs it. */
export const DROP_UNCLAIMED_FILES = 'drop-unclaimed-files';

const AT_ONCE = 200;

/** Forgets files of registrations for good: the rows with the cause, the bytes once that is certain. */
@Injectable()
export class DropApplicationFiles {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly store: ApplicationFileStore,
    private readonly uploads: Uploads,
    private readonly files: KeptFiles,
    private readonly clock: Clock,
  ) {}

  /** Whatever somebody has sent for the registration of an event. */
  async ofPerson(tx: WriteTx, eventId: EventId, userId: UserId): Promise<void> {
    await this.these(tx, await this.store.ofPerson(tx, eventId, userId));
  }

  async these(tx: WriteTx, files: readonly ApplicationFile[]): Promise<void> {
    const ids = files.map(({ id }) => id);
    await this.store.delete(tx, ids);
    for (const { id, state } of files) if (state === 'UPLOADING') await this.uploads.cancel(tx, uploadOf(id));
    if (ids.length > 0) tx.afterCommit(() => void Promise.all(ids.map((id) => this.files.discard(id))));
  }

  /** Those whose application never came: all of them, a batch in each transaction. */
  async unclaimed(): Promise<void> {
    const since = plus(this.clock.now(), -UNCLAIMED_FILES_WAIT);
    while ((await this.uow.read((tx) => this.store.unclaimed(tx, since, 1))).length > 0)
      await this.uow.write(VISITOR, { operation: 'dropUnclaimedFiles', clientMutationId: null }, async (tx) => {
        await this.these(tx, await this.store.unclaimed(tx, since, AT_ONCE));
        return ok();
      });
  }
}
