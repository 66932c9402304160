import type { MentorBooking } from '@jamboree/matching-domain';
import { columns } from '@jamboree/platform-server';
import { EntitySchema } from 'typeorm';

/** Table `mentor_booking`: who talks with a mentor about what. The database itself keeps a slot from having two bookings that hold. */
export const MentorBookingSchema = new EntitySchema<MentorBooking>({
  name: 'mentor_booking',
  columns: {
    id: columns.id(),
    slotId: columns.ref({ name: 'slot_id' }),
    eventId: columns.ref({ name: 'event_id' }),
    mentorId: columns.ref({ name: 'mentor_id' }),
    teamId: columns.ref({ name: 'team_id', nullable: true }),
    userId: columns.ref({ name: 'user_id' }),
    about: columns.text(),
    state: columns.key(),
    reason: columns.text({ nullable: true }),
    bookedAt: columns.instant({ name: 'booked_at' }),
    changedAt: columns.instant({ name: 'changed_at' }),
    version: columns.int(),
  },
  indices: [
    { name: 'uq_mentor_booking_active', columns: ['slotId'], unique: true, where: `"state" <> 'CANCELLED'` },
    { name: 'ix_mentor_booking_team', columns: ['teamId'] },
    { name: 'ix_mentor_booking_user', columns: ['userId'] },
    { name: 'ix_mentor_booking_mentor', columns: ['mentorId'] },
    { name: 'ix_mentor_booking_event', columns: ['eventId', 'id'] },
  ],
  foreignKeys: [
    { name: 'fk_mentor_booking_slot', target: 'mentor_slot', columnNames: ['slotId'], referencedColumnNames: ['id'] },
    { name: 'fk_mentor_booking_event', target: 'event', columnNames: ['eventId'], referencedColumnNames: ['id'] },
    { name: 'fk_mentor_booking_mentor', target: 'person', columnNames: ['mentorId'], referencedColumnNames: ['id'] },
    { name: 'fk_mentor_booking_team', target: 'team', columnNames: ['teamId'], referencedColumnNames: ['id'], onDelete: 'SET NULL' },
    { name: 'fk_mentor_booking_user', target: 'person', columnNames: ['userId'], referencedColumnNames: ['id'] },
  ],
});
