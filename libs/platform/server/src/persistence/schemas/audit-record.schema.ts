import type { EventId, Id, Instant } from '@jamboree/kernel';
import { EntitySchema } from 'typeorm';
import type { JsonObject } from '../../core/json.js';
import { columns } from '../columns.js';

export type AuditRecordId = Id<'AuditRecord'>;

/** One link of the audit chain. `position` and `hash` are null until the row is sealed into the chain. */
export interface AuditRecord {
  readonly id: AuditRecordId;
  /** 1, 2, 3, … without gaps. */
  readonly position: number | null;
  readonly type: string;
  readonly eventId: EventId | null;
  readonly subjectId: string;
  readonly actorId: string | null;
  readonly at: Instant;
  readonly data: JsonObject;
  /** SHA-256 over the previous row's hash and this row's content. */
  readonly hash: string | null;
}

export const AuditRecordSchema = new EntitySchema<AuditRecord>({
  name: 'audit_record',
  columns: {
    id: columns.id({}),
    position: columns.int({ nullable: true }),
    type: columns.key(),
    eventId: columns.ref({ name: 'event_id', nullable: true }),
    subjectId: columns.key({ name: 'subject_id' }),
    actorId: columns.ref({ name: 'actor_id', nullable: true }),
    at: columns.instant(),
    data: columns.json(),
    hash: columns.key({ nullable: true }),
  },
  uniques: [{ name: 'uq_audit_record_position', columns: ['position'] }],
  indices: [
    { name: 'ix_audit_record_event', columns: ['eventId', 'id'] },
    { name: 'ix_audit_record_type', columns: ['eventId', 'type', 'actorId'] },
  ],
});
