import type { MentorWait } from '@jamboree/matching-domain';
import { columns } from '@jamboree/platform-server';
import { EntitySchema } from 'typeorm';

/** Table `mentor_wait`: who waits for a mentor, or for any of a topic, in the order of their ids. */
export const MentorWaitSchema = new EntitySchema<MentorWait>({
  name: 'mentor_wait',
  columns: {
    id: columns.id(),
    eventId: columns.ref({ name: 'event_id' }),
    mentorId: columns.ref({ name: 'mentor_id', nullable: true }),
    topic: columns.text({ nullable: true }),
    teamId: columns.ref({ name: 'team_id', nullable: true }),
    userId: columns.ref({ name: 'user_id' }),
    state: columns.key(),
    createdAt: columns.instant({ name: 'created_at' }),
    changedAt: columns.instant({ name: 'changed_at' }),
    version: columns.int(),
  },
  indices: [{ name: 'ix_mentor_wait_mentor', columns: ['eventId', 'mentorId', 'state', 'id'] }],
  foreignKeys: [
    { name: 'fk_mentor_wait_event', target: 'event', columnNames: ['eventId'], referencedColumnNames: ['id'] },
    { name: 'fk_mentor_wait_mentor', target: 'person', columnNames: ['mentorId'], referencedColumnNames: ['id'] },
    { name: 'fk_mentor_wait_team', target: 'team', columnNames: ['teamId'], referencedColumnNames: ['id'], onDelete: 'SET NULL' },
    { name: 'fk_mentor_wait_user', target: 'person', columnNames: ['userId'], referencedColumnNames: ['id'] },
  ],
});
