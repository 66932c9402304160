import { asId } from '@jamboree/kernel';
import { IsNull } from 'typeorm';
import { canonicalJson } from '../core/json.js';
import { newId } from '../core/new-id.js';
import { sha256 } from '../core/secret.js';
import { AuditRecordSchema, type AuditRecord } from './schemas/audit-record.schema.js';
import { OutboxSchema } from './schemas/outbox.schema.js';
import type { DomainEvent, ReadTx, WriteTx } from './transaction.js';

/** The last sealed row of the chain. */
export interface ChainHead {
  readonly position: number;
  readonly hash: string;
}

/** What the first row is chained to. */
export const GENESIS: ChainHead = { position: 0, hash: '0'.repeat(64) };

/** The hash of a row: over the hash before it, its position and everything it says. */
export function auditHash(previousHash: string, position: number, row: AuditRecord): string {
  return sha256(canonicalJson([previousHash, position, row.id, row.type, row.eventId, row.subjectId, row.actorId, row.at, row.data]));
}

export async function chainHead(tx: ReadTx): Promise<ChainHead> {
  const [head] = await tx.rows<ChainHead>(
    'SELECT "position", "hash" FROM "audit_record" WHERE "position" IS NOT NULL ORDER BY "position" DESC LIMIT 1',
  );
  return head ?? GENESIS;
}

/** Writes what happened into the audit chain and the outbox, inside the writer's transaction. */
export abstract class AuditTrail {
  async append(tx: WriteTx, actorId: string | null, event: DomainEvent): Promise<void> {
    const id = newId<'AuditRecord'>(event.at);
    const facts = { type: event.type, eventId: event.eventId, subjectId: event.subjectId, actorId, at: event.at, data: event.data };
    await tx.insert(AuditRecordSchema, await this.chained(tx, { id, position: null, hash: null, ...facts }));
    await tx.insert(OutboxSchema, { id: asId<'Outbox'>(id), attempts: 0, dueAt: event.at, ...facts });
  }

  protected abstract chained(tx: WriteTx, row: AuditRecord): Promise<AuditRecord>;
}

/** For a single writer: the row joins the chain at once. */
export class ChainedAudit extends AuditTrail {
  /** Read again at the start of each group of transactions: another process may have written in between. */
  head: ChainHead | null = null;

  protected async chained(tx: WriteTx, row: AuditRecord): Promise<AuditRecord> {
    const previous = this.head ?? (await chainHead(tx));
    const position = previous.position + 1;
    const hash = auditHash(previous.hash, position, row);
    this.head = { position, hash };
    return { ...row, position, hash };
  }
}

/** For parallel writers: a common head would make every transaction wait for all others, so rows are sealed right after the commit. */
export class UnsealedAudit extends AuditTrail {
  protected async chained(_tx: WriteTx, row: AuditRecord): Promise<AuditRecord> {
    return row;
  }
}

/** Chains what is not sealed yet, oldest first; the caller must be the only one who does. Returns how many rows were sealed. */
export async function sealAudit(tx: WriteTx, limit = 1_000): Promise<number> {
  const rows = await tx.find(AuditRecordSchema, { where: { position: IsNull() }, order: { id: 'ASC' }, take: limit });
  let head = await chainHead(tx);
  for (const row of rows) {
    const position = head.position + 1;
    head = { position, hash: auditHash(head.hash, position, row) };
    await tx.update(AuditRecordSchema, { id: row.id }, head);
  }
  return rows.length;
}
