import { may } from '@jamboree/event-domain';
import { EventStore } from '@jamboree/event-server';
import { readCertificateNumber, type Certificate } from '@jamboree/handover-domain';
import type { LocalizedText, Viewer } from '@jamboree/kernel';
import { Clock, UnitOfWork } from '@jamboree/platform-server';
import { Injectable } from '@nestjs/common';
import { CertificateStore } from '../../persistence/certificate.store.js';

export interface VerifiedCertificate {
  readonly certificate: Certificate;
  readonly eventTitle: LocalizedText;
  /** The viewer may revoke it, and may therefore also read why it was. */
  readonly revocable: boolean;
}

/** Tells whoever holds a certificate's number what it says: the number is too long to guess. */
@Injectable()
export class VerifyCertificate {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly certificates: CertificateStore,
    private readonly events: EventStore,
    private readonly clock: Clock,
  ) {}

  async run(viewer: Viewer, typed: string): Promise<VerifiedCertificate | null> {
    const number = readCertificateNumber(typed);
    if (number === null) return null;
    return this.uow.read(async (tx) => {
      const certificate = await this.certificates.byNumber(tx, number);
      if (certificate === null) return null;
      const [facts] = await this.events.byIds(tx, [certificate.eventId]);
      if (facts === undefined) return null;
      const revocable = may(viewer, 'event:manage', facts, this.clock.now()).ok;
      return { certificate, eventTitle: facts.event.title, revocable };
    });
  }
}
