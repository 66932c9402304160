import { EventStore } from '@jamboree/event-server';
import { certificateNumber, type Certificate, type CertificateKind } from '@jamboree/handover-domain';
import { PersonStore } from '@jamboree/identity-server';
import { err, ok, type EventId, type LocalizedText, type NotFound, type Result, type Viewer } from '@jamboree/kernel';
import { Clock, Signatures, UnitOfWork, type IdempotencyMismatch, type WriteTx } from '@jamboree/platform-server';
import { Injectable } from '@nestjs/common';
import { CertificateStore } from '../../persistence/certificate.store.js';
import { CertificateDesk, type Earnings } from './certificate-desk.js';

/** A certificate with what it says of its event. */
export interface IssuedCertificate {
  readonly certificate: Certificate;
  readonly eventTitle: LocalizedText;
}

/** Hands out a person's own certificate, which is made when it is first asked for. */
@Injectable()
export class IssueCertificate {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly events: EventStore,
    private readonly desk: CertificateDesk,
    private readonly certificates: CertificateStore,
    private readonly people: PersonStore,
    private readonly signatures: Signatures,
    private readonly clock: Clock,
  ) {}

  async run(viewer: Viewer, slug: string, kind: CertificateKind): Promise<Result<IssuedCertificate, NotFound | IdempotencyMismatch>> {
    const known = await this.uow.read(async (tx) => {
      const facts = await this.events.bySlug(tx, slug);
      return facts === null ? null : this.desk.of(tx, viewer, facts.event.id);
    });
    const earned = known?.certificates.find((certificate) => certificate.kind === kind);
    if (!known || earned === undefined) return NONE;
    const eventTitle = known.facts.event.title;
    const issued = earned.issued === null ? await this.issue(viewer, known, kind) : ok(earned.issued);
    if (!issued.ok) return issued;
    return issued.value.revokedAt === null ? ok({ certificate: issued.value, eventTitle }) : NONE;
  }

  private issue(viewer: Viewer, { facts, userId, teamName }: Earnings, kind: CertificateKind) {
    const eventId = facts.event.id;
    const ofTeam = kind === 'PARTICIPANT' || kind === 'SHORTLISTED';
    const command = { operation: 'issueCertificate', clientMutationId: null };
    return this.uow.write<Certificate, NotFound>(viewer, command, async (tx) => {
      const person = await this.people.byId(tx, userId);
      if (person === null) return NONE;
      const certificate = await this.certificates.ensure(tx, {
        number: await this.numberFor(tx, eventId, userId, kind),
        eventId,
        personId: userId,
        kind,
        name: person.displayName,
        teamName: ofTeam ? teamName : null,
        issuedAt: this.clock.now(),
      });
      return certificate === null ? NONE : ok(certificate);
    });
  }

  /** Nobody can guess it who does not hold the instance's key, and it is the same however often it is reckoned. */
  private async numberFor(tx: WriteTx, eventId: EventId, userId: string, kind: CertificateKind): Promise<string> {
    const signature = await this.signatures.sign(tx, 'certificate', `${eventId}\n${userId}\n${kind}`);
    return certificateNumber(Buffer.from(signature, 'base64url').toString('hex'));
  }
}

const NONE = err<NotFound>({ code: 'NotFound', what: 'certificate' });
