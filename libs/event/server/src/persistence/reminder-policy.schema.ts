import type { EventId, Instant } from '@jamboree/kernel';
import { columns } from '@jamboree/platform-server';
import { EntitySchema } from 'typeorm';

/** When people of an event are reminded; an event without a row goes by what is shipped. */
export interface StoredReminderPolicy {
  readonly eventId: EventId;
  /** Minutes before the deadline. */
  readonly submitting: readonly number[];
  readonly scoring: readonly number[];
  readonly savedAt: Instant;
  readonly version: number;
}

export const ReminderPolicySchema = new EntitySchema<StoredReminderPolicy>({
  name: 'reminder_policy',
  columns: {
    eventId: { ...columns.ref({ name: 'event_id' }), primary: true },
    submitting: columns.json(),
    scoring: columns.json(),
    savedAt: columns.instant({ name: 'saved_at' }),
    version: columns.int(),
  },
  foreignKeys: [{ name: 'fk_reminder_policy_event', target: 'event', columnNames: ['eventId'], referencedColumnNames: ['id'] }],
});
