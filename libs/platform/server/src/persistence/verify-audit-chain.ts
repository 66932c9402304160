import { Not, IsNull, MoreThan, And } from 'typeorm';
import { auditHash, GENESIS } from './audit-trail.js';
import { AuditRecordSchema, type AuditRecordId } from './schemas/audit-record.schema.js';
import type { ReadTx } from './transaction.js';

/** What a walk along the chain found. `length` counts the rows up to the end or up to the first one that does not fit. */
export interface AuditVerdict {
  readonly intact: boolean;
  readonly length: number;
  /** Hash of the last good row: what is published when a phase closes. */
  readonly head: string;
  /** The first row whose content, place or predecessor is not what was written. */
  readonly alteredRow: AuditRecordId | null;
  /** The position at which a row is missing. */
  readonly missingPosition: number | null;
}

const STEP = 1_000;

/** Walks the whole chain and names the first row that was altered, or the place where one was removed. */
export async function verifyAuditChain(tx: ReadTx): Promise<AuditVerdict> {
  let { position, hash } = GENESIS;
  for (;;) {
    const rows = await tx.find(AuditRecordSchema, {
      where: { position: And(Not(IsNull()), MoreThan(position)) },
      order: { position: 'ASC' },
      take: STEP,
    });
    for (const row of rows) {
      if (row.position !== position + 1)
        return { intact: false, length: position, head: hash, alteredRow: null, missingPosition: position + 1 };
      const expected = auditHash(hash, row.position, row);
      if (row.hash !== expected) return { intact: false, length: position, head: hash, alteredRow: row.id, missingPosition: null };
      ({ position } = row);
      hash = expected;
    }
    if (rows.length < STEP) return { intact: true, length: position, head: hash, alteredRow: null, missingPosition: null };
  }
}
