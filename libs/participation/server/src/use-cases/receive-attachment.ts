import { keptFile, refusedFile } from '@jamboree/event-domain';
import { ok, VISITOR } from '@jamboree/kernel';
import { mayChangeFiles, type AttachmentId } from '@jamboree/participation-domain';
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
import { AttachmentStore } from '../persistence/attachment.store.js';
import { Entries, locksOf } from './entries.js';

export const SUBMISSION_FILES = 'submission-files';

/** An attachment and the file on its way to it have one id. */
export function uploadOf(id: AttachmentId): UploadId {
  return id as string as UploadId; // both brand the same ULID
}

function attachmentOf(id: UploadId): AttachmentId {
  return id as string as AttachmentId; // see uploadOf
}

/** Looks at what has arrived: what it is by its bytes, without what a camera wrote into it, and still in time. */
@Injectable()
export class ReceiveAttachment implements OnModuleInit, UploadPurpose {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly uploads: Uploads,
    private readonly files: KeptFiles,
    private readonly attachments: AttachmentStore,
    private readonly entries: Entries,
    private readonly clock: Clock,
  ) {}

  onModuleInit(): void {
    this.uploads.addPurpose(SUBMISSION_FILES, this);
  }

  async arrived({ id: uploadId }: Upload, localFile: string): Promise<void> {
    const id = attachmentOf(uploadId);
    // Before looking at it, which takes its time: what counts is when the last byte came.
    const now = this.clock.now();
    const attachment = await this.uow.read((tx) => this.attachments.byId(tx, id));
    if (attachment === null || attachment.state !== 'UPLOADING') return;
    const kept = await this.files.keep(id, localFile, attachment.name);
    const arrival = typeof kept === 'string' ? refusedFile(kept) : keptFile(kept);
    await this.write(async (tx) => {
      const entry = await this.entries.load(tx, VISITOR, attachment.submissionId);
      const inTime = entry !== null && mayChangeFiles({ ...locksOf(entry), submission: entry.submission }, now).ok;
      await this.attachments.arrive(tx, id, inTime ? arrival : refusedFile('LATE'));
      // It may have been removed meanwhile.
      const removed = (await this.attachments.byId(tx, id))?.removedAt !== null;
      if (!inTime || removed) tx.afterCommit(() => void this.files.discard(id));
    });
  }

  async expired(tx: WriteTx, uploads: readonly UploadId[]): Promise<void> {
    for (const id of uploads) {
      await this.attachments.arrive(tx, attachmentOf(id), refusedFile('EXPIRED'));
      tx.afterCommit(() => void this.files.discard(id));
    }
  }

  private async write(change: (tx: WriteTx) => Promise<void>): Promise<void> {
    await this.uow.write(VISITOR, { operation: 'receiveAttachment', clientMutationId: null }, async (tx) => {
      await change(tx);
      return ok();
    });
  }
}
