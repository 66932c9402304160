import type { ScheduleEntry } from '@jamboree/event-domain';
import { columns } from '@jamboree/platform-server';
import { EntitySchema } from 'typeorm';

/** Table `schedule_entry`. What was called off stays, so that calendars that hold it learn of it. */
export const ScheduleEntrySchema = new EntitySchema<ScheduleEntry>({
  name: 'schedule_entry',
  columns: {
    id: columns.id(),
    eventId: columns.ref({ name: 'event_id' }),
    title: columns.json(),
    text: columns.json(),
    startsAt: columns.instant({ name: 'starts_at' }),
    endsAt: columns.instant({ name: 'ends_at', nullable: true }),
    place: columns.text({ nullable: true }),
    link: columns.text({ nullable: true }),
    speaker: columns.text({ nullable: true }),
    trackId: columns.ref({ name: 'track_id', nullable: true }),
    audience: columns.key(),
    cancelledAt: columns.instant({ name: 'cancelled_at', nullable: true }),
    changedAt: columns.instant({ name: 'changed_at' }),
    version: columns.int(),
  },
  indices: [{ name: 'ix_schedule_entry_event', columns: ['eventId', 'startsAt', 'id'] }],
  foreignKeys: [
    { name: 'fk_schedule_entry_event', target: 'event', columnNames: ['eventId'], referencedColumnNames: ['id'] },
    { name: 'fk_schedule_entry_track', target: 'track', columnNames: ['trackId'], referencedColumnNames: ['id'] },
  ],
});
