import type { EventId, Id, Instant } from '@jamboree/kernel';
import { EntitySchema } from 'typeorm';
import type { JsonObject } from '../../core/json.js';
import { columns } from '../columns.js';

export type OutboxId = Id<'Outbox'>;

/** A committed event on its way to the subscribers. */
export interface OutboxRow {
  readonly id: OutboxId;
  readonly type: string;
  readonly eventId: EventId | null;
  readonly subjectId: string;
  readonly actorId: string | null;
  readonly at: Instant;
  readonly data: JsonObject;
  readonly attempts: number;
  /** When it may be tried (again); null once every subscriber has had it. */
  readonly dueAt: Instant | null;
}

export const OutboxSchema = new EntitySchema<OutboxRow>({
  name: 'outbox',
  columns: {
    id: columns.id(),
    type: columns.key(),
    eventId: columns.ref({ name: 'event_id', nullable: true }),
    subjectId: columns.key({ name: 'subject_id' }),
    actorId: columns.ref({ name: 'actor_id', nullable: true }),
    at: columns.instant(),
    data: columns.json(),
    attempts: columns.int(),
    dueAt: columns.instant({ name: 'due_at', nullable: true }),
  },
  indices: [{ name: 'ix_outbox_due', columns: ['dueAt'] }],
});
