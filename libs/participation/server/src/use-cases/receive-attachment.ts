import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { rm, stat } from 'node:fs/promises';
import { pipeline } from 'node:stream/promises';
import { ok, VISITOR } from '@jamboree/kernel';
import { mayChangeFiles, type AttachmentId, type AttachmentRefusal } from '@jamboree/participation-domain';
import {
  Clock,
  detectFile,
  FileStore,
  Log,
  prepareImage,
  UnitOfWork,
  Uploads,
  type DetectedFile,
  type Upload,
  type UploadId,
  type UploadPurpose,
  type WriteTx,
} from '@jamboree/platform-server';
import { Injectable, type OnModuleInit } from '@nestjs/common';
import { AttachmentStore, type Arrival } from '../persistence/attachment.store.js';
import { Entries, locksOf } from './entries.js';

export const SUBMISSION_FILES = 'submission-files';

const NOTHING = { kind: null, mediaType: null, extension: null, sha256: null, width: null, height: null } as const;

/** An attachment and the file on its way to it have one id. */
export function uploadOf(id: AttachmentId): UploadId {
  return id as string as UploadId; // both brand the same ULID
}

function attachmentOf(id: UploadId): AttachmentId {
  return id as string as AttachmentId; // see uploadOf
}

/** Where the bytes of an attachment lie, and for an image the small picture beside it. */
export function fileKey(id: AttachmentId): string {
  return id;
}

export function previewKey(id: AttachmentId): string {
  return `${id}.preview`;
}

/** Looks at what has arrived: what it is by its bytes, without what a camera wrote into it, and still in time. */
@Injectable()
export class ReceiveAttachment implements OnModuleInit, UploadPurpose {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly uploads: Uploads,
    private readonly files: FileStore,
    private readonly attachments: AttachmentStore,
    private readonly entries: Entries,
    private readonly clock: Clock,
    private readonly log: Log,
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
    const arrival = await this.keep(id, localFile, attachment.name);
    await this.write(async (tx) => {
      const entry = await this.entries.load(tx, VISITOR, attachment.submissionId);
      const inTime = entry !== null && mayChangeFiles({ ...locksOf(entry), submission: entry.submission }, now).ok;
      await this.attachments.arrive(tx, id, inTime ? arrival : refused('LATE'));
      if (!inTime) tx.afterCommit(() => void this.discard(id));
    });
  }

  async expired(tx: WriteTx, uploads: readonly UploadId[]): Promise<void> {
    for (const id of uploads) await this.attachments.arrive(tx, attachmentOf(id), refused('EXPIRED'));
  }

  /** Removes the bytes for good; what cannot be removed now is told in the log and does no harm: no row leads to it. */
  async discard(id: AttachmentId): Promise<void> {
    try {
      await this.files.remove(fileKey(id));
      await this.files.remove(previewKey(id));
    } catch (error) {
      this.log.error('A file that is no longer needed could not be removed.', error, { attachment: id });
    }
  }

  private async keep(id: AttachmentId, localFile: string, name: string): Promise<Arrival> {
    const detected = await detectFile(localFile, name);
    if (detected === null) return refused('KIND');
    return detected.kind === 'IMAGE' ? this.keepImage(id, localFile) : this.keepAsItIs(id, localFile, detected);
  }

  private async keepImage(id: AttachmentId, localFile: string): Promise<Arrival> {
    const [full, preview] = [`${localFile}.full`, `${localFile}.preview`];
    try {
      const size = await prepareImage(localFile, full, preview);
      if (size === null) return refused('IMAGE');
      const kept = { ...(await measured(full)), kind: 'IMAGE', mediaType: 'image/webp', extension: 'webp' } as const;
      await this.files.take(fileKey(id), full);
      await this.files.take(previewKey(id), preview);
      return { state: 'READY', refusal: null, ...kept, ...size };
    } finally {
      await rm(full, { force: true });
      await rm(preview, { force: true });
    }
  }

  private async keepAsItIs(id: AttachmentId, localFile: string, detected: DetectedFile): Promise<Arrival> {
    const kept = await measured(localFile);
    await this.files.take(fileKey(id), localFile);
    return { state: 'READY', refusal: null, ...kept, ...detected, width: null, height: null };
  }

  private async write(change: (tx: WriteTx) => Promise<void>): Promise<void> {
    await this.uow.write(VISITOR, { operation: 'receiveAttachment', clientMutationId: null }, async (tx) => {
      await change(tx);
      return ok();
    });
  }
}

function refused(refusal: AttachmentRefusal): Arrival {
  return { state: 'REFUSED', refusal, bytes: 0, ...NOTHING };
}

async function measured(file: string): Promise<Pick<Arrival, 'bytes' | 'sha256'>> {
  const hash = createHash('sha256');
  await pipeline(createReadStream(file), hash);
  return { bytes: (await stat(file)).size, sha256: hash.digest('hex') };
}
