import { keptFile, refusedFile, writeWindow, type ApplicationFileId } from '@jamboree/event-domain';
import { asId, ok, VISITOR } from '@jamboree/kernel';
import {
  Clock,
  KeptFiles,
  UnitOfWork,
  Uploads,
  type Upload,
  type UploadId,
  type UploadPurpose,
  type WriteTx,
} from '@jamboree/platform-server';
import { Injectable, type OnModuleInit } from '@nestjs/common';
import { EventStore } from '../../../persistence/event.store.js';
import { ApplicationFileStore } from '../../../persistence/registration/application-file.store.js';

export const REGISTRATION_FILES = 'registration-files';

/** A file of a registration and the upload on its way to it have one id. */
export function uploadOf(id: ApplicationFileId): UploadId {
  return id as string as UploadId; // both brand the same ULID
}

/** Looks at what has arrived, and whether people could still register when its last byte came. */
@Injectable()
export class ReceiveApplicationFile implements OnModuleInit, UploadPurpose {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly uploads: Uploads,
    private readonly files: KeptFiles,
    private readonly store: ApplicationFileStore,
    private readonly events: EventStore,
    private readonly clock: Clock,
  ) {}

  onModuleInit(): void {
    this.uploads.addPurpose(REGISTRATION_FILES, this);
  }

  async arrived(upload: Upload, localFile: string): Promise<void> {
    const id = asId<'ApplicationFile'>(upload.id);
    // Before looking at it, which takes its time.
    const now = this.clock.now();
    const file = await this.uow.read((tx) => this.store.byId(tx, id));
    if (file === null || file.state !== 'UPLOADING') return;
    const kept = await this.files.keep(id, localFile, file.name);
    await this.uow.write(VISITOR, { operation: 'receiveApplicationFile', clientMutationId: null }, async (tx) => {
      const facts = await this.events.byId(tx, file.eventId);
      const inTime = facts !== null && writeWindow({ phases: facts.phases, action: 'event:join', extension: null }, now).open;
      await this.store.arrive(tx, id, !inTime ? refusedFile('LATE') : typeof kept === 'string' ? refusedFile(kept) : keptFile(kept));
      // It may have been removed meanwhile.
      if ((await this.store.byId(tx, id))?.state !== 'READY') tx.afterCommit(() => void this.files.discard(id));
      return ok();
    });
  }

  async expired(tx: WriteTx, uploads: readonly UploadId[]): Promise<void> {
    for (const id of uploads) {
      await this.store.arrive(tx, asId<'ApplicationFile'>(id), refusedFile('EXPIRED'));
      tx.afterCommit(() => void this.files.discard(id));
    }
  }
}
