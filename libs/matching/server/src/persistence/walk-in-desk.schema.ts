import type { WalkInDesk } from '@jamboree/matching-domain';
import { columns } from '@jamboree/platform-server';
import { EntitySchema } from 'typeorm';

/** Table `walk_in_desk`: a mentor’s desk in an event, with its last opening. */
export const WalkInDeskSchema = new EntitySchema<WalkInDesk>({
  name: 'walk_in_desk',
  columns: {
    id: columns.id(),
    eventId: columns.ref({ name: 'event_id' }),
    mentorId: columns.ref({ name: 'mentor_id' }),
    place: columns.text(),
    openedAt: columns.instant({ name: 'opened_at' }),
    closesAt: columns.instant({ name: 'closes_at' }),
    version: columns.int(),
  },
  uniques: [{ name: 'uq_walk_in_desk_event_mentor', columns: ['eventId', 'mentorId'] }],
  foreignKeys: [
    { name: 'fk_walk_in_desk_event', target: 'event', columnNames: ['eventId'], referencedColumnNames: ['id'] },
    { name: 'fk_walk_in_desk_mentor', target: 'person', columnNames: ['mentorId'], referencedColumnNames: ['id'] },
  ],
});
