import type { EventId, Instant, UserId } from '@jamboree/kernel';
import type { MentorBookingId, Party } from '@jamboree/matching-domain';
import type { ReadTx, WriteTx } from '@jamboree/platform-server';
import { Injectable } from '@nestjs/common';
import { BookingReminderSchema } from './booking-reminder.schema.js';

/** A talk to come, with how many of its reminders have left. */
export interface DueTalk extends Party {
  readonly bookingId: MentorBookingId;
  readonly eventId: EventId;
  readonly mentorId: UserId;
  readonly mentorName: string;
  readonly partyName: string;
  readonly about: string;
  readonly startsAt: Instant;
  readonly bookedAt: Instant;
  readonly sent: number;
}

const UPCOMING = `SELECT b."id" AS "bookingId", b."event_id" AS "eventId", b."mentor_id" AS "mentorId", m."display_name" AS "mentorName",
    COALESCE(t."name", u."display_name") AS "partyName", b."team_id" AS "teamId", b."user_id" AS "userId", b."about",
    s."starts_at" AS "startsAt", b."booked_at" AS "bookedAt", COALESCE(r."sent", 0) AS "sent"
  FROM "mentor_booking" b JOIN "mentor_slot" s ON s."id" = b."slot_id" JOIN "person" m ON m."id" = b."mentor_id"
  JOIN "person" u ON u."id" = b."user_id" LEFT JOIN "team" t ON t."id" = b."team_id"
  LEFT JOIN "booking_reminder" r ON r."booking_id" = b."id"
  WHERE b."state" = 'BOOKED' AND s."starts_at" > ? AND s."starts_at" <= ? ORDER BY s."starts_at", b."id" LIMIT 500`;

/** Which reminders of talks have left. */
@Injectable()
export class BookingReminderStore {
  upcoming(tx: ReadTx, now: Instant, until: Instant): Promise<DueTalk[]> {
    return tx.rows<DueTalk>(UPCOMING, [now, until]);
  }

  /** Compare-and-swap: false when somebody else has sent it since. */
  async note(tx: WriteTx, { bookingId, sent }: DueTalk, due: number): Promise<boolean> {
    if (sent > 0) return (await tx.update(BookingReminderSchema, { bookingId, sent }, { sent: due })) === 1;
    await tx.insert(BookingReminderSchema, { bookingId, sent: due });
    return true;
  }
}
