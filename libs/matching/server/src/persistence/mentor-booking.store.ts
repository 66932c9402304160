import type { EventId, Instant, SubmissionId, TeamId, UserId } from '@jamboree/kernel';
import type { BookingState, MentorBooking, MentorSlotId, Party, SlotTime } from '@jamboree/matching-domain';
import type { ReadTx, WriteTx } from '@jamboree/platform-server';
import { Injectable } from '@nestjs/common';
import { Not } from 'typeorm';
import { MentorBookingSchema } from './mentor-booking.schema.js';

type BookedTime = SlotTime & { readonly eventId: EventId };

const TIMES = `SELECT s."starts_at" AS "startsAt", s."ends_at" AS "endsAt", b."event_id" AS "eventId" FROM "mentor_booking" b
  JOIN "mentor_slot" s ON s."id" = b."slot_id" WHERE b."state" = 'BOOKED'`;
const TIMES_OF_MENTOR = `${TIMES} AND b."mentor_id" = ?`;
const GIVEN_BACK = `SELECT COUNT(*) AS "n" FROM "mentor_booking" b JOIN "mentor_slot" s ON s."id" = b."slot_id"
  WHERE b."event_id" = ? AND b."mentor_id" = ? AND b."state" = 'CANCELLED' AND s."state" <> 'CANCELLED'
    AND ((b."team_id" IS NOT NULL AND b."team_id" = ?) OR (b."team_id" IS NULL AND b."user_id" = ?))`;
const TIMES_OF_PARTY = `${TIMES} AND ((b."team_id" IS NOT NULL AND b."team_id" = ?) OR (b."team_id" IS NULL AND b."user_id" = ?))`;

const TO_COME = `SELECT s."id" FROM "mentor_booking" b JOIN "mentor_slot" s ON s."id" = b."slot_id"
  WHERE b."event_id" = ? AND b."state" = 'BOOKED' AND s."starts_at" > ?
    AND (b."team_id" = ? OR (? = '' AND b."team_id" IS NULL AND b."user_id" = ?)) ORDER BY s."starts_at", s."id"`;
const OF_AUTHORS = `SELECT COUNT(*) AS "n" FROM "mentor_booking" b JOIN "submission" s ON s."team_id" = b."team_id"
  WHERE s."id" = ? AND b."state" = 'BOOKED'`;

/** Who has booked which slot. */
@Injectable()
export class MentorBookingStore {
  /** The one that holds, or held until it was settled. */
  async ofSlot(tx: ReadTx, slotId: MentorSlotId): Promise<MentorBooking | null> {
    return tx.findOne(MentorBookingSchema, { where: { slotId, state: Not('CANCELLED' as const) } });
  }

  async add(tx: WriteTx, booking: MentorBooking): Promise<void> {
    await tx.insert(MentorBookingSchema, booking);
  }

  async end(
    tx: WriteTx,
    { id, version }: MentorBooking,
    state: Exclude<BookingState, 'BOOKED'>,
    reason: string | null,
    now: Instant,
  ): Promise<boolean> {
    return (await tx.update(MentorBookingSchema, { id, version }, { state, reason, changedAt: now, version: version + 1 })) === 1;
  }

  /** Raises the version of what holds, so that calendars take over what was changed about its slot. */
  async touch(tx: WriteTx, { id, version }: MentorBooking, now: Instant): Promise<void> {
    await tx.update(MentorBookingSchema, { id, version }, { changedAt: now, version: version + 1 });
  }

  timesOfMentor(tx: ReadTx, mentorId: UserId): Promise<BookedTime[]> {
    return tx.rows<BookedTime>(TIMES_OF_MENTOR, [mentorId]);
  }

  /** Of the team; of somebody without one, their own. */
  timesOfParty(tx: ReadTx, { teamId, userId }: Party): Promise<BookedTime[]> {
    return tx.rows<BookedTime>(TIMES_OF_PARTY, [teamId ?? '', userId]);
  }

  /** Bookings with the slot's mentor that the party has ended itself: where the mentor ended one, the slot went with it. */
  async givenBack(
    tx: ReadTx,
    { eventId, mentorId }: Pick<MentorBooking, 'eventId' | 'mentorId'>,
    { teamId, userId }: Party,
  ): Promise<number> {
    const [row] = await tx.rows<{ readonly n: number }>(GIVEN_BACK, [eventId, mentorId, teamId ?? '', userId]);
    return Number(row?.n ?? 0);
  }

  /** Slots to come that exactly this team, or this person for themselves, has booked. */
  async slotsToCome(tx: ReadTx, eventId: EventId, { teamId, userId }: Party, now: Instant): Promise<MentorSlotId[]> {
    const rows = await tx.rows<{ readonly id: MentorSlotId }>(TO_COME, [eventId, now, teamId ?? '', teamId ?? '', userId]);
    return rows.map(({ id }) => id);
  }

  /** Talks that the team of an entry has booked. */
  async ofAuthors(tx: ReadTx, submissionId: SubmissionId): Promise<number> {
    const [row] = await tx.rows<{ readonly n: number }>(OF_AUTHORS, [submissionId]);
    return Number(row?.n ?? 0);
  }

  /** Everybody to be told of a booking: the team as it is now, or the person alone. */
  async peopleOf(tx: ReadTx, { teamId, userId }: Party): Promise<UserId[]> {
    if (teamId === null) return [userId];
    const sql = 'SELECT "user_id" AS "userId" FROM "team_member" WHERE "team_id" = ? ORDER BY "id"';
    return (await tx.rows<{ readonly userId: UserId }>(sql, [teamId])).map((row) => row.userId);
  }

  /** Mentors who advise the team. */
  async supportersOf(tx: ReadTx, teamId: TeamId): Promise<UserId[]> {
    const sql = `SELECT DISTINCT b."mentor_id" AS "userId" FROM "mentor_booking" b WHERE b."team_id" = ? AND b."state" IN ('BOOKED', 'DONE')`;
    const mentors = await tx.rows<{ readonly userId: UserId }>(sql, [teamId]);
    const found: UserId[] = [];
    for (const { userId } of mentors) if (await this.supports(tx, userId, teamId)) found.push(userId);
    return found;
  }

  /** Whether the mentor was booked by the team: who advises a team reads what it writes. Whoever judges in the event never does. */
  async supports(tx: ReadTx, mentorId: UserId, teamId: TeamId): Promise<boolean> {
    const sql = `SELECT 1 AS "one" FROM "mentor_booking" b JOIN "role_grant" g ON g."event_id" = b."event_id" AND g."user_id" = b."mentor_id"
      WHERE b."mentor_id" = ? AND b."team_id" = ? AND b."state" IN ('BOOKED', 'DONE') AND g."role" = 'MENTOR'
      AND NOT EXISTS (SELECT 1 FROM "role_grant" j WHERE j."event_id" = g."event_id" AND j."user_id" = g."user_id"
        AND j."role" IN ('JUROR', 'CHIEF_JUROR')) LIMIT 1`;
    return (await tx.rows(sql, [mentorId, teamId])).length > 0;
  }
}
