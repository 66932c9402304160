import type { MentorSlot, MentorWaitId } from '@jamboree/matching-domain';
import type { Instant, TeamId, UserId } from '@jamboree/kernel';
import { columns } from '@jamboree/platform-server';
import { EntitySchema } from 'typeorm';

export interface MentorSlotRow extends Omit<MentorSlot, 'hold'> {
  readonly heldFor: TeamId | null;
  readonly heldBy: UserId | null;
  readonly heldUntil: Instant | null;
  readonly heldWait: MentorWaitId | null;
  /** The topics as a search compares them, between bars. */
  readonly searchTopics: string;
}

/** Table `mentor_slot`: stretches of time that mentors give. */
export const MentorSlotSchema = new EntitySchema<MentorSlotRow>({
  name: 'mentor_slot',
  columns: {
    id: columns.id(),
    eventId: columns.ref({ name: 'event_id' }),
    mentorId: columns.ref({ name: 'mentor_id' }),
    startsAt: columns.instant({ name: 'starts_at' }),
    endsAt: columns.instant({ name: 'ends_at' }),
    place: columns.text(),
    topics: columns.json(),
    searchTopics: columns.text({ name: 'search_topics' }),
    state: columns.key(),
    heldFor: columns.ref({ name: 'held_for', nullable: true }),
    heldBy: columns.ref({ name: 'held_by', nullable: true }),
    heldUntil: columns.instant({ name: 'held_until', nullable: true }),
    heldWait: columns.ref({ name: 'held_wait', nullable: true }),
    reason: columns.text({ nullable: true }),
    createdAt: columns.instant({ name: 'created_at' }),
    changedAt: columns.instant({ name: 'changed_at' }),
    version: columns.int(),
  },
  indices: [
    { name: 'ix_mentor_slot_event', columns: ['eventId', 'startsAt', 'id'] },
    { name: 'ix_mentor_slot_mentor', columns: ['mentorId', 'startsAt'] },
  ],
  foreignKeys: [
    { name: 'fk_mentor_slot_event', target: 'event', columnNames: ['eventId'], referencedColumnNames: ['id'] },
    { name: 'fk_mentor_slot_mentor', target: 'person', columnNames: ['mentorId'], referencedColumnNames: ['id'] },
    { name: 'fk_mentor_slot_held_for', target: 'team', columnNames: ['heldFor'], referencedColumnNames: ['id'], onDelete: 'SET NULL' },
    { name: 'fk_mentor_slot_held_by', target: 'person', columnNames: ['heldBy'], referencedColumnNames: ['id'] },
  ],
});
