import type { Certificate, CertificateKind } from '@jamboree/handover-domain';
import type { EventId, Instant, UserId } from '@jamboree/kernel';
import { newId, type ReadTx, type WriteTx } from '@jamboree/platform-server';
import { Injectable } from '@nestjs/common';
import { IsNull } from 'typeorm';
import { CertificateSchema } from './certificate.schema.js';

export type NewCertificate = Pick<Certificate, 'number' | 'eventId' | 'personId' | 'kind' | 'name' | 'teamName' | 'issuedAt'>;

/** Certificates that people have asked for. */
@Injectable()
export class CertificateStore {
  byNumber(tx: ReadTx, number: string): Promise<Certificate | null> {
    return tx.findOne(CertificateSchema, { where: { number } });
  }

  ofPerson(tx: ReadTx, eventId: EventId, personId: UserId): Promise<Certificate[]> {
    return tx.find(CertificateSchema, { where: { eventId, personId } });
  }

  /** The one certificate of this person and kind: of two requests at once, the second finds what the first has made. */
  async ensure(tx: WriteTx, certificate: NewCertificate): Promise<Certificate | null> {
    const { number, eventId, personId, kind, name, teamName, issuedAt } = certificate;
    await tx.execute(
      `INSERT INTO "certificate" ("id", "number", "event_id", "person_id", "kind", "name", "team_name", "issued_at")
        VALUES (?, ?, ?, ?, ?, ?, ?, ?) ON CONFLICT DO NOTHING`,
      [newId<'Certificate'>(issuedAt), number, eventId, personId, kind, name, teamName, issuedAt],
    );
    return this.of(tx, eventId, personId, kind);
  }

  /** False when it was revoked before. */
  async revoke(tx: WriteTx, { id }: Certificate, by: UserId, reason: string, at: Instant): Promise<boolean> {
    const revoked = { revokedAt: at, revokedBy: by, revokedReason: reason };
    return (await tx.update(CertificateSchema, { id, revokedAt: IsNull() }, revoked)) === 1;
  }

  private of(tx: ReadTx, eventId: EventId, personId: UserId, kind: CertificateKind): Promise<Certificate | null> {
    return tx.findOne(CertificateSchema, { where: { eventId, personId, kind } });
  }
}
