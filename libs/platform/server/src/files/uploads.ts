import { rm, stat } from 'node:fs/promises';
import type { IncomingMessage } from 'node:http';
import path from 'node:path';
import { HOUR, isBefore, MINUTE, ok, plus, VISITOR, type Instant } from '@jamboree/kernel';
import { Injectable, type BeforeApplicationShutdown, type OnModuleInit } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { Config } from '../config/config.js';
import { Clock } from '../core/clock.js';
import { sha256 } from '../core/secret.js';
import { Jobs } from '../jobs/jobs.js';
import { Log } from '../logging/log.js';
import { UploadSchema, type Upload, type UploadId } from '../persistence/schemas/upload.schema.js';
import type { WriteTx } from '../persistence/transaction.js';
import { UnitOfWork } from '../persistence/unit-of-work.js';
import { openReceiver, type TusReceiver } from './tus-receiver.js';

/** How long an address takes bytes: long enough for a large file on a thin line, with breaks. */
const ADDRESS_LIVES = 6 * HOUR;
export const UPLOAD_PATH = '/uploads';
const NOT_TAKEN = 'A file that has arrived could not be taken; it will be tried again.';
const NOT_DISCARDED = 'What has come of a file that was taken back could not be removed.';

/** What a scope makes of a file that has arrived. May be called again for the same upload, when a process died in the middle. */
export interface UploadPurpose {
  /** `localFile` stays until this has resolved, so that it can be called again. */
  arrived(upload: Upload, localFile: string): Promise<void>;
  /** Its time is over and the file is not whole. */
  expired(tx: WriteTx, uploads: readonly UploadId[]): Promise<void>;
}

export interface IssuedUpload extends Pick<Upload, 'id' | 'ownerId' | 'purpose' | 'size'> {
  readonly token: string;
}

/** What the sender needs; the address is a secret and works for this one file only. */
export interface UploadAddress {
  readonly path: string;
  readonly expiresAt: Instant;
}

/**
 * One-time addresses that take one file each, of a size said before, in as many pieces as the line needs: the tus protocol, version 1
 * (https://tus.io/protocols/resumable-upload). Bytes are streamed to the disk, never held in memory.
 */
@Injectable()
export class Uploads implements OnModuleInit, BeforeApplicationShutdown {
  private readonly purposes = new Map<string, UploadPurpose>();
  private readonly folder: string;
  private receiver: Promise<TusReceiver> | null = null;
  private readonly receiving = new Set<IncomingMessage>();

  constructor(
    config: Config,
    private readonly uow: UnitOfWork,
    private readonly clock: Clock,
    private readonly jobs: Jobs,
    private readonly log: Log,
  ) {
    this.folder = path.join(config.dataDir, 'incoming');
  }

  onModuleInit(): void {
    this.jobs.every(MINUTE, 'uploads', () => this.tidy());
  }

  /** A stopping server does not wait for thin lines: what has arrived is kept, and the sender goes on with the next one. */
  beforeApplicationShutdown(): void {
    for (const request of this.receiving) request.destroy();
  }

  /** Registered while the application starts. */
  addPurpose(name: string, purpose: UploadPurpose): void {
    this.purposes.set(name, purpose);
  }

  /**
   * Room for a file of exactly `size` bytes, in the transaction that permitted it. Its `token` is made before: what the transaction answers is
   * stored, and an address is a secret. After it `addressOf` tells where the file is sent.
   */
  async issue(tx: WriteTx, { token, ...upload }: IssuedUpload): Promise<void> {
    const now = this.clock.now();
    await tx.insert(UploadSchema, { ...upload, tokenHash: sha256(token), createdAt: now, expiresAt: plus(now, ADDRESS_LIVES) });
  }

  /** Where a file is sent. A repeated answer brings another token: that holds from then on, and what was sent to the one before is let go. */
  async addressOf(id: UploadId, token: string): Promise<UploadAddress> {
    const tokenHash = sha256(token);
    const upload = await this.uow.read((tx) => tx.findOne(UploadSchema, { where: { id } }));
    if (upload !== null && upload.tokenHash !== tokenHash)
      await this.uow.write(VISITOR, { operation: 'readdressUpload', clientMutationId: null }, async (tx) => {
        await tx.update(UploadSchema, { id }, { tokenHash });
        this.discardAfter(tx, upload);
        return ok();
      });
    return { path: `${UPLOAD_PATH}/${token}`, expiresAt: upload?.expiresAt ?? this.clock.now() };
  }

  /** No further byte is taken for it, and what has come of it goes. */
  async cancel(tx: WriteTx, id: UploadId): Promise<void> {
    const upload = await tx.findOne(UploadSchema, { where: { id } });
    if (upload === null) return;
    await tx.delete(UploadSchema, { id });
    this.discardAfter(tx, upload);
  }

  /** Answers one request of the protocol. */
  async handle(request: FastifyRequest, reply: FastifyReply): Promise<void> {
    for (const [name, value] of Object.entries(reply.getHeaders())) if (value !== undefined) reply.raw.setHeader(name, value);
    reply.hijack();
    this.receiver ??= openReceiver(this.folder, UPLOAD_PATH, {
      expectedSize: (tokenHash) => this.expectedSize(tokenHash),
      finished: (tokenHash) => this.finish(tokenHash),
      failed: (error) => this.log.error('A file could not be received.', error, {}),
    });
    this.receiving.add(request.raw);
    try {
      await (await this.receiver).handle(request.raw, reply.raw);
    } finally {
      this.receiving.delete(request.raw);
      // Of a refused piece nothing was read: what is still coming is let go by, or the connection would stay busy.
      request.raw.resume();
    }
  }

  private async expectedSize(tokenHash: string): Promise<number | null> {
    const upload = await this.byHash(tokenHash);
    return upload !== null && isBefore(this.clock.now(), upload.expiresAt) ? upload.size : null;
  }

  private async finish(tokenHash: string): Promise<void> {
    const upload = await this.byHash(tokenHash);
    if (upload === null) return;
    const purpose = this.purposes.get(upload.purpose);
    if (purpose === undefined) throw new Error(`Nobody takes uploads for ${upload.purpose}.`);
    await purpose.arrived(upload, this.fileOf(tokenHash));
    await this.uow.write(VISITOR, { operation: 'endUpload', clientMutationId: null }, async (tx) => {
      await tx.delete(UploadSchema, { id: upload.id });
      return ok();
    });
    await this.discard(tokenHash);
  }

  /** Takes up what a stopped process left whole, and forgets what came too late. */
  private async tidy(): Promise<void> {
    const now = this.clock.now();
    for (const upload of await this.uow.read((tx) => tx.find(UploadSchema, { order: { id: 'ASC' }, take: 500 }))) {
      const bytes = await bytesOf(this.fileOf(upload.tokenHash));
      if (bytes === upload.size) await this.finish(upload.tokenHash).catch((error: unknown) => this.report(NOT_TAKEN, error, upload));
      else if (!isBefore(now, upload.expiresAt)) await this.expire(upload);
    }
  }

  private async expire(upload: Upload): Promise<void> {
    await this.uow.write(VISITOR, { operation: 'expireUpload', clientMutationId: null }, async (tx) => {
      if ((await tx.delete(UploadSchema, { id: upload.id })) === 1) await this.purposes.get(upload.purpose)?.expired(tx, [upload.id]);
      return ok();
    });
    await this.discard(upload.tokenHash);
  }

  private report(what: string, error: unknown, { id, purpose }: Upload): void {
    this.log.error(what, error, { upload: id, purpose });
  }

  private byHash(tokenHash: string): Promise<Upload | null> {
    return this.uow.read((tx) => tx.findOne(UploadSchema, { where: { tokenHash } }));
  }

  private fileOf(tokenHash: string): string {
    return path.join(this.folder, tokenHash);
  }

  private discardAfter(tx: WriteTx, upload: Upload): void {
    tx.afterCommit(() => void this.discard(upload.tokenHash).catch((error: unknown) => this.report(NOT_DISCARDED, error, upload)));
  }

  /** The protocol's library keeps what it knows of a file beside it. */
  private async discard(tokenHash: string): Promise<void> {
    await rm(this.fileOf(tokenHash), { force: true });
    await rm(`${this.fileOf(tokenHash)}.json`, { force: true });
  }
}

async function bytesOf(file: string): Promise<number | null> {
  return stat(file).then(
    ({ size }) => size,
    () => null,
  );
}
