import type { MentorBookingId } from '@jamboree/matching-domain';
import { columns } from '@jamboree/platform-server';
import { EntitySchema } from 'typeorm';

/** How many reminders of a talk have left; no row means none. */
export interface BookingReminder {
  readonly bookingId: MentorBookingId;
  readonly sent: number;
}

/** Table `booking_reminder`. */
export const BookingReminderSchema = new EntitySchema<BookingReminder>({
  name: 'booking_reminder',
  columns: { bookingId: columns.id({ name: 'booking_id' }), sent: columns.int() },
  foreignKeys: [
    {
      name: 'fk_booking_reminder_booking',
      target: 'mentor_booking',
      columnNames: ['bookingId'],
      referencedColumnNames: ['id'],
      onDelete: 'CASCADE',
    },
  ],
});
