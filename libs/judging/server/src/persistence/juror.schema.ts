import type { EventId, Id, UserId } from '@jamboree/kernel';
import { columns } from '@jamboree/platform-server';
import { EntitySchema } from 'typeorm';

/** How much one juror of an event reads at most, where that differs from the usual. Who is a juror at all says the role. */
export interface JurorCapacity {
  readonly id: Id<'JurorCapacity'>;
  readonly eventId: EventId;
  readonly userId: UserId;
  readonly capacity: number;
}

export const JurorSchema = new EntitySchema<JurorCapacity>({
  name: 'juror',
  columns: {
    id: columns.id(),
    eventId: columns.ref({ name: 'event_id' }),
    userId: columns.ref({ name: 'user_id' }),
    capacity: columns.int(),
  },
  uniques: [{ name: 'uq_juror_event_user', columns: ['eventId', 'userId'] }],
  foreignKeys: [
    { name: 'fk_juror_event', target: 'event', columnNames: ['eventId'], referencedColumnNames: ['id'], onDelete: 'CASCADE' },
    { name: 'fk_juror_user', target: 'person', columnNames: ['userId'], referencedColumnNames: ['id'], onDelete: 'CASCADE' },
  ],
});
