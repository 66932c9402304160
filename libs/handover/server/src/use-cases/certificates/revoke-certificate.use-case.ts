import { may } from '@jamboree/event-domain';
import { EventStore } from '@jamboree/event-server';
import { readCertificateNumber, REVOCATION_REASON_LENGTH } from '@jamboree/handover-domain';
import { err, ok, type InvalidInput, type NotFound, type NotPermitted, type Result, type Viewer } from '@jamboree/kernel';
import { Clock, UnitOfWork, type IdempotencyMismatch } from '@jamboree/platform-server';
import { Injectable } from '@nestjs/common';
import { CertificateStore } from '../../persistence/certificate.store.js';

export interface RevokeCertificateCommand {
  readonly operation: string;
  readonly clientMutationId: string;
  readonly number: string;
  readonly reason: string;
}

type Problem = NotPermitted | NotFound | InvalidInput | IdempotencyMismatch;

/** Takes a certificate back for good: it cannot be downloaded any more, and whoever verifies it learns that it no longer counts. */
@Injectable()
export class RevokeCertificate {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly certificates: CertificateStore,
    private readonly events: EventStore,
    private readonly clock: Clock,
  ) {}

  /** The number; revoking twice changes nothing. */
  run(viewer: Viewer, command: RevokeCertificateCommand): Promise<Result<string, Problem>> {
    return this.uow.write<string, Problem>(viewer, command, async (tx) => {
      const number = readCertificateNumber(command.number);
      const certificate = number === null ? null : await this.certificates.byNumber(tx, number);
      const [facts] = certificate === null ? [] : await this.events.byIds(tx, [certificate.eventId]);
      if (certificate === null || facts === undefined) return err({ code: 'NotFound', what: 'certificate' });
      const now = this.clock.now();
      const allowed = may(viewer, 'event:manage', facts, now);
      if (!allowed.ok) return allowed;
      if (viewer.userId === null) return err({ code: 'NotPermitted', action: 'event:manage', reason: 'SIGNED_OUT' });
      const reason = command.reason.trim();
      if (reason === '') return err({ code: 'InvalidInput', issues: [{ field: 'reason', rule: 'required' }] });
      if (reason.length > REVOCATION_REASON_LENGTH)
        return err({ code: 'InvalidInput', issues: [{ field: 'reason', rule: 'tooLong', figures: { max: REVOCATION_REASON_LENGTH } }] });
      if (await this.certificates.revoke(tx, certificate, viewer.userId, reason, now))
        await tx.record({ type: 'CertificateRevoked', eventId: certificate.eventId, subjectId: certificate.id, at: now, data: {} });
      return ok(certificate.number);
    });
  }
}
