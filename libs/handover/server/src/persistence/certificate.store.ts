import type { Certificate, CertificateKind } from '@jamboree/handover-domain';
import type { EventId, Instant, UserId } from '@jamboree/kernel';
import { newId, searchPattern, type ReadTx, type SqlValue, type WriteTx } from '@jamboree/platform-server';
import { Injectable } from '@nestjs/common';
import { In, IsNull } from 'typeorm';
import { CertificateSchema } from './certificate.schema.js';

export type NewCertificate = Pick<Certificate, 'number' | 'eventId' | 'personId' | 'kind' | 'name' | 'teamName' | 'issuedAt'>;

export interface CertificateFilter {
  readonly eventId: EventId;
  readonly kind: CertificateKind | null;
  /** Only revoked ones, only those that count, or both. */
  readonly revoked: boolean | null;
  /** Part of the person's name or of the number. */
  readonly search: string | null;
}

const LISTED = `SELECT c."id", c."number", c."event_id" AS "eventId", c."person_id" AS "personId", c."kind", c."name", c."team_name" AS "teamName",
    c."issued_at" AS "issuedAt", c."revoked_at" AS "revokedAt", c."revoked_by" AS "revokedBy", c."revoked_reason" AS "revokedReason"
  FROM "certificate" c JOIN "person" p ON p."id" = c."person_id"`;

/** Certificates that people have asked for. */
@Injectable()
export class CertificateStore {
  byNumber(tx: ReadTx, number: string): Promise<Certificate | null> {
    return tx.findOne(CertificateSchema, { where: { number } });
  }

  ofPerson(tx: ReadTx, events: readonly EventId[], personId: UserId): Promise<Certificate[]> {
    return tx.find(CertificateSchema, { where: { eventId: In([...events]), personId } });
  }

  /** Newest first, from before `after`; one more than asked for. */
  page(tx: ReadTx, { eventId, kind, revoked, search }: CertificateFilter, first: number, after: string): Promise<Certificate[]> {
    const parameters: SqlValue[] = [eventId];
    let where = 'c."event_id" = ?';
    const also = (condition: string, ...values: SqlValue[]) => {
      where += ` AND ${condition}`;
      parameters.push(...values);
    };
    if (kind !== null) also('c."kind" = ?', kind);
    if (revoked !== null) also(revoked ? 'c."revoked_at" IS NOT NULL' : 'c."revoked_at" IS NULL');
    const pattern = searchPattern(search);
    if (pattern !== null) also(`(p."search_name" LIKE ? ESCAPE '!' OR LOWER(c."number") LIKE ? ESCAPE '!')`, pattern, pattern);
    if (after !== '') also('c."id" < ?', after);
    const sql = `${LISTED} WHERE ${where} ORDER BY c."id" DESC LIMIT ?`;
    return tx.rows<Certificate>(sql, [...parameters, first + 1]);
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
