import { createWriteStream } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import path from 'node:path';
import { pipeline } from 'node:stream/promises';
import { may, NO_LOGO, type EventFacts, type LogoId, type Partner, type PartnerId, type PartnerLogo } from '@jamboree/event-domain';
import {
  asId,
  err,
  ok,
  VISITOR,
  type EventId,
  type InvalidInput,
  type NotFound,
  type NotPermitted,
  type Result,
  type Viewer,
} from '@jamboree/kernel';
import {
  Clock,
  Config,
  detectFile,
  FileStore,
  Log,
  newId,
  prepareImage,
  randomToken,
  UnitOfWork,
  Uploads,
  type Command,
  type IdempotencyMismatch,
  type FileContent,
  type Upload,
  type UploadAddress,
  type UploadId,
  type UploadPurpose,
  type WriteTx,
} from '@jamboree/platform-server';
import { Injectable, type OnModuleInit } from '@nestjs/common';
import { SiteStore } from '../../persistence/site/site.store.js';
import { ReadEvents } from '../read-events.js';

const PARTNER_LOGOS = 'partner-logos';
export const LOGO_MAX_BYTES = 4_000_000;

export interface PartnerLogoCommand extends Command {
  readonly eventId: EventId;
  readonly partnerId: PartnerId;
}

export interface LogoGranted {
  readonly eventId: EventId;
  /** What the partner's logo will be once it has arrived and could be read. */
  readonly logoId: LogoId;
  readonly address: UploadAddress;
}

type Problem = NotPermitted | NotFound | InvalidInput | IdempotencyMismatch;

/** Pictures of partners: drawn anew, so that neither programs nor what a camera wrote come with them. */
@Injectable()
export class PartnerLogos implements OnModuleInit, UploadPurpose {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly events: ReadEvents,
    private readonly site: SiteStore,
    private readonly uploads: Uploads,
    private readonly files: FileStore,
    private readonly config: Config,
    private readonly clock: Clock,
    private readonly log: Log,
  ) {}

  onModuleInit(): void {
    this.uploads.addPurpose(PARTNER_LOGOS, this);
  }

  async await(viewer: Viewer, command: PartnerLogoCommand & { readonly bytes: number }): Promise<Result<LogoGranted, Problem>> {
    const { userId } = viewer;
    if (userId === null) return err({ code: 'NotPermitted', action: 'event:manage', reason: 'SIGNED_OUT' });
    const token = randomToken();
    const awaited = await this.uow.write<Omit<LogoGranted, 'address'>, Problem>(viewer, command, async (tx) => {
      const found = await this.managed(tx, viewer, command);
      if (!found.ok) return found;
      const { bytes } = command;
      if (bytes < 1 || bytes > LOGO_MAX_BYTES)
        return err({
          code: 'InvalidInput',
          issues: [{ field: 'bytes', rule: 'outOfRange', figures: { min: 1, max: LOGO_MAX_BYTES, got: bytes } }],
        });
      const partner = found.value;
      const logoId = newId<'Logo'>(this.clock.now());
      if (partner.awaitedLogoId !== null) await this.uploads.cancel(tx, uploadOf(partner.awaitedLogoId));
      await this.change(tx, partner, { awaitedLogoId: logoId });
      await this.uploads.issue(tx, { id: uploadOf(logoId), ownerId: userId, purpose: PARTNER_LOGOS, size: bytes, token });
      return ok({ eventId: partner.eventId, logoId });
    });
    if (!awaited.ok) return awaited;
    return ok({ ...awaited.value, address: await this.uploads.addressOf(uploadOf(awaited.value.logoId), token) });
  }

  drop(viewer: Viewer, command: PartnerLogoCommand): Promise<Result<EventId, Problem>> {
    return this.uow.write<EventId, Problem>(viewer, command, async (tx) => {
      const found = await this.managed(tx, viewer, command);
      if (!found.ok) return found;
      const partner = found.value;
      await this.change(tx, partner, NO_LOGO);
      const { logoId } = partner;
      if (logoId !== null) tx.afterCommit(() => void this.discard(logoId));
      return ok(partner.eventId);
    });
  }

  async arrived({ id }: Upload, localFile: string): Promise<void> {
    const logoId = asId<'Logo'>(id);
    const drawn = await this.draw(logoId, localFile);
    await this.write(async (tx) => {
      const partner = await this.site.partnerWith(tx, { awaitedLogoId: logoId });
      if (partner === null) {
        tx.afterCommit(() => void this.discard(logoId));
        return;
      }
      const { logoId: before } = partner;
      await this.change(tx, partner, drawn === null ? { awaitedLogoId: null } : { ...drawn, logoId, awaitedLogoId: null });
      if (drawn !== null && before !== null) tx.afterCommit(() => void this.discard(before));
    });
  }

  async expired(tx: WriteTx, uploads: readonly UploadId[]): Promise<void> {
    for (const id of uploads) {
      const partner = await this.site.partnerWith(tx, { awaitedLogoId: asId<'Logo'>(id) });
      if (partner !== null) await this.change(tx, partner, { awaitedLogoId: null });
    }
  }

  /** Null when there is none for this viewer. */
  async open(viewer: Viewer, id: string): Promise<{ readonly file: FileContent; readonly facts: EventFacts } | null> {
    const logoId = asId<'Logo'>(id);
    const partner = await this.uow.read((tx) => this.site.partnerWith(tx, { logoId }));
    const facts = partner === null ? null : await this.events.byId(viewer, partner.eventId);
    const file = facts === null ? null : await this.files.open(keyOf(logoId));
    return facts === null || file === null ? null : { file, facts };
  }

  /** The same picture once more, for another partner; null when there is none. */
  async copy(from: LogoId): Promise<LogoId | null> {
    const file = await this.files.open(keyOf(from));
    if (file === null) return null;
    const folder = await mkdtemp(path.join(this.config.dataDir, 'logo-'));
    try {
      const local = path.join(folder, 'copy');
      await pipeline(file.stream, createWriteStream(local));
      const to = newId<'Logo'>(this.clock.now());
      await this.files.take(keyOf(to), local);
      return to;
    } finally {
      await rm(folder, { recursive: true, force: true });
    }
  }

  private async draw(id: LogoId, localFile: string): Promise<Pick<Partner, 'logoWidth' | 'logoHeight'> | null> {
    if ((await detectFile(localFile, ''))?.kind !== 'IMAGE') return null;
    const [full, small] = [`${localFile}.full`, `${localFile}.small`];
    try {
      const size = await prepareImage(localFile, full, small);
      if (size === null) return null;
      await this.files.take(keyOf(id), small);
      return { logoWidth: size.width, logoHeight: size.height };
    } finally {
      await rm(full, { force: true });
      await rm(small, { force: true });
    }
  }

  private async change(tx: WriteTx, { id, eventId }: Partner, logo: Partial<PartnerLogo>): Promise<void> {
    await this.site.setLogo(tx, id, logo);
    await tx.record({ type: 'PartnerLogoChanged', eventId, subjectId: id, at: this.clock.now(), data: {} });
  }

  private async managed(
    tx: WriteTx,
    viewer: Viewer,
    { eventId, partnerId }: PartnerLogoCommand,
  ): Promise<Result<Partner, NotFound | NotPermitted>> {
    const facts = await this.events.within(tx, viewer, eventId);
    if (facts === null) return err({ code: 'NotFound', what: 'event' });
    const permitted = may(viewer, 'event:manage', facts, this.clock.now());
    if (!permitted.ok) return permitted;
    const partner = await this.site.byId(tx, 'PARTNER', partnerId);
    return partner?.eventId === eventId ? ok(partner) : err({ code: 'NotFound', what: 'partner' });
  }

  /** What cannot be removed now is told in the log and does no harm: nothing leads to it. */
  private async discard(id: LogoId): Promise<void> {
    await this.files
      .remove(keyOf(id))
      .catch((error: unknown) => this.log.error('A logo that is no longer needed could not be removed.', error, { logo: id }));
  }

  private async write(change: (tx: WriteTx) => Promise<void>): Promise<void> {
    await this.uow.write(VISITOR, { operation: 'receiveLogo', clientMutationId: null }, async (tx) => {
      await change(tx);
      return ok();
    });
  }
}

function uploadOf(id: LogoId): UploadId {
  return id as string as UploadId; // a logo and the file on its way to it have one id
}

function keyOf(id: LogoId): string {
  return `${id}.logo`;
}
