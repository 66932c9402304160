import { typedOf, unansweredAs } from '@jamboree/event-server';
import type { EventId, Instant, SubmissionId, TeamId, UserId } from '@jamboree/kernel';
import type { BookingState, MentorBookingId, MentorSlotId, MentorWaitId, Party, SlotState } from '@jamboree/matching-domain';
import { foldForSearch, type ReadTx, type SqlValue } from '@jamboree/platform-server';
import { Injectable } from '@nestjs/common';

/** A slot with its mentor and, where there is one, the booking that holds. */
export interface SlotLine {
  readonly id: MentorSlotId;
  readonly eventId: EventId;
  readonly mentorId: UserId;
  readonly mentorName: string;
  readonly mentorCity: string | null;
  /** Whether the mentor has not agreed yet. */
  readonly unanswered: boolean;
  readonly startsAt: Instant;
  readonly endsAt: Instant;
  readonly place: string;
  readonly topics: readonly string[];
  readonly state: SlotState;
  readonly reason: string | null;
  readonly heldFor: TeamId | null;
  readonly heldBy: UserId | null;
  readonly heldUntil: Instant | null;
  readonly heldWait: MentorWaitId | null;
  readonly version: number;
  readonly bookingId: MentorBookingId | null;
  readonly bookingState: BookingState | null;
  readonly bookingReason: string | null;
  readonly about: string | null;
  readonly teamId: TeamId | null;
  readonly teamName: string | null;
  readonly personId: UserId | null;
  readonly personName: string | null;
  readonly personCity: string | null;
  readonly bookedAt: Instant | null;
  readonly bookingVersion: number | null;
  readonly bookingChangedAt: Instant | null;
  /** What the team that comes is writing; null while it has not begun. */
  readonly submissionId: SubmissionId | null;
}

type RawLine = Omit<SlotLine, 'topics' | 'unanswered'> & { readonly topics: string; readonly unanswered: number };

export interface OpenSlotFilter {
  readonly mentorId: UserId | null;
  readonly topic: string | null;
  readonly language: string | null;
  readonly from: Instant | null;
  readonly until: Instant | null;
}

export interface SlotPage {
  readonly first: number;
  /** Start and id of the row before the first one wanted. */
  readonly after: readonly [number, string];
}

/** Organisers may give time in the place of somebody who has not answered yet: others learn of neither, organisers what they typed. */
const UNANSWERED = unansweredAs('MENTOR', 's."event_id"', 's."mentor_id"');
const TYPED = typedOf('name', 's."event_id"', 's."mentor_id"');
const COLUMNS = `s."id", s."event_id" AS "eventId", s."mentor_id" AS "mentorId", COALESCE(${TYPED}, m."display_name") AS "mentorName",
  CASE WHEN ${TYPED} IS NULL THEN m."city" END AS "mentorCity", CASE WHEN ${UNANSWERED} THEN 1 ELSE 0 END AS "unanswered",
  s."starts_at" AS "startsAt", s."ends_at" AS "endsAt", s."place", s."topics", s."state", s."reason", s."held_for" AS "heldFor",
  s."held_by" AS "heldBy", s."held_until" AS "heldUntil", s."held_wait" AS "heldWait", s."version", b."id" AS "bookingId",
  b."state" AS "bookingState", b."reason" AS "bookingReason", b."about", b."team_id" AS "teamId", t."name" AS "teamName",
  b."user_id" AS "personId", u."display_name" AS "personName", u."city" AS "personCity", b."booked_at" AS "bookedAt",
  b."version" AS "bookingVersion", b."changed_at" AS "bookingChangedAt", w."id" AS "submissionId"`;
const PEOPLE = `JOIN "person" m ON m."id" = s."mentor_id" LEFT JOIN "team" t ON t."id" = b."team_id"
  LEFT JOIN "submission" w ON w."team_id" = b."team_id" LEFT JOIN "person" u ON u."id" = b."user_id"`;
const SLOTS = `SELECT ${COLUMNS} FROM "mentor_slot" s LEFT JOIN "mentor_booking" b ON b."slot_id" = s."id" AND b."state" <> 'CANCELLED' ${PEOPLE}`;
const BOOKINGS = `SELECT ${COLUMNS} FROM "mentor_booking" b JOIN "mentor_slot" s ON s."id" = b."slot_id" ${PEOPLE}`;
const ORDER = ' AND (s."starts_at" > ? OR (s."starts_at" = ? AND s."id" > ?)) ORDER BY s."starts_at", s."id" LIMIT ?';
const BACKWARDS = ' AND (s."starts_at" < ? OR (s."starts_at" = ? AND s."id" < ?)) ORDER BY s."starts_at" DESC, s."id" DESC LIMIT ?';
/** Bookings of somebody in any event: as the mentor, for themselves, or for a team they are in. */
const OF_PERSON = `b."id" IN (SELECT x."id" FROM "mentor_booking" x WHERE x."mentor_id" = ?
  UNION SELECT x."id" FROM "mentor_booking" x WHERE x."team_id" IS NULL AND x."user_id" = ?
  UNION SELECT x."id" FROM "mentor_booking" x JOIN "team_member" o ON o."team_id" = x."team_id" WHERE o."user_id" = ?)`;
const OF_PARTY = '((b."team_id" IS NOT NULL AND b."team_id" = ?) OR (b."team_id" IS NULL AND b."user_id" = ?))';

/** Slots and bookings as lists show them: one statement for a page. */
@Injectable()
export class SlotListStore {
  async byId(tx: ReadTx, id: MentorSlotId): Promise<SlotLine | null> {
    const [line] = await lines(tx, `${SLOTS} WHERE s."id" = ?`, [id]);
    return line ?? null;
  }

  /** What can be booked, with what the party holds itself, soonest first; one more than asked for. */
  open(tx: ReadTx, eventId: EventId, party: Party | null, filter: OpenSlotFilter, now: Instant, page: SlotPage): Promise<SlotLine[]> {
    const parameters: SqlValue[] = [eventId, now, now, party?.teamId ?? '', party?.userId ?? ''];
    let where = ` WHERE s."event_id" = ? AND s."starts_at" > ? AND (s."state" = 'FREE' OR (s."state" = 'HELD' AND (s."held_until" <= ?
      OR (s."held_for" IS NOT NULL AND s."held_for" = ?) OR (s."held_for" IS NULL AND s."held_by" = ?))))
      AND EXISTS (SELECT 1 FROM "role_grant" g WHERE g."event_id" = s."event_id" AND g."user_id" = s."mentor_id" AND g."role" = 'MENTOR')
      AND NOT ${UNANSWERED}`;
    const add = (condition: string, ...values: SqlValue[]) => {
      where += ` AND ${condition}`;
      parameters.push(...values);
    };
    if (filter.mentorId !== null) add('s."mentor_id" = ?', filter.mentorId);
    if (filter.topic !== null) {
      const pattern = `%|${escaped(foldForSearch(filter.topic))}|%`;
      add(`s."search_topics" LIKE ? ESCAPE '!'`, pattern);
    }
    if (filter.language !== null)
      add(
        `EXISTS (SELECT 1 FROM "mentor_card" c WHERE c."event_id" = s."event_id" AND c."mentor_id" = s."mentor_id" AND c."languages" LIKE ? ESCAPE '!')`,
        `%"${escaped(filter.language)}"%`,
      );
    if (filter.from !== null) add('s."starts_at" >= ?', filter.from);
    if (filter.until !== null) add('s."starts_at" < ?', filter.until);
    return paged(tx, SLOTS + where, parameters, page);
  }

  /** A mentor's own slots: those to come soonest first, or those that are over newest first. */
  ofMentor(tx: ReadTx, eventId: EventId, mentorId: UserId, past: boolean, now: Instant, page: SlotPage): Promise<SlotLine[]> {
    const where = ` WHERE s."event_id" = ? AND s."mentor_id" = ? AND s."ends_at" ${past ? '<=' : '>'} ?`;
    return paged(tx, SLOTS + where, [eventId, mentorId, now], page, past);
  }

  /** All slots of an event, or those in one state or of one mentor, soonest first. */
  ofEvent(
    tx: ReadTx,
    eventId: EventId,
    { mentorId, state }: { readonly mentorId: UserId | null; readonly state: SlotState | null },
    page: SlotPage,
  ): Promise<SlotLine[]> {
    const parameters: SqlValue[] = [eventId];
    let where = ' WHERE s."event_id" = ?';
    if (mentorId !== null) {
      where += ' AND s."mentor_id" = ?';
      parameters.push(mentorId);
    }
    if (state !== null) {
      where += ' AND s."state" = ?';
      parameters.push(state);
    }
    return paged(tx, SLOTS + where, parameters, page);
  }

  /** Bookings of a team, or of somebody without one, newest time first; those that were cancelled stay with their reason. */
  ofParty(tx: ReadTx, eventId: EventId, { teamId, userId }: Party, page: SlotPage): Promise<SlotLine[]> {
    return paged(tx, `${BOOKINGS} WHERE b."event_id" = ? AND ${OF_PARTY}`, [eventId, teamId ?? '', userId], page, true);
  }

  /** Everything that somebody has booked or was booked for, in any event, for their calendar. */
  ofPerson(tx: ReadTx, userId: UserId): Promise<SlotLine[]> {
    return lines(tx, `${BOOKINGS} WHERE ${OF_PERSON} ORDER BY s."starts_at", b."id"`, [userId, userId, userId]);
  }

  /** What of it is not over, soonest first; nothing of events that were called off. */
  nextOfPerson(tx: ReadTx, userId: UserId, now: Instant, page: SlotPage): Promise<SlotLine[]> {
    const alive = `NOT EXISTS (SELECT 1 FROM "event" e WHERE e."id" = b."event_id" AND e."state" = 'CANCELLED')`;
    const where = ` WHERE ${OF_PERSON} AND b."state" = 'BOOKED' AND s."ends_at" > ? AND ${alive}`;
    return paged(tx, BOOKINGS + where, [userId, userId, userId, now], page);
  }
}

async function paged(tx: ReadTx, sql: string, parameters: readonly SqlValue[], page: SlotPage, backwards = false): Promise<SlotLine[]> {
  const [startsAt, id] = page.after;
  return lines(tx, sql + (backwards ? BACKWARDS : ORDER), [...parameters, startsAt, startsAt, id, page.first + 1]);
}

async function lines(tx: ReadTx, sql: string, parameters: readonly SqlValue[]): Promise<SlotLine[]> {
  const rows = await tx.rows<RawLine>(sql, parameters);
  return rows.map(({ topics, unanswered, ...row }) => ({
    ...row,
    topics: JSON.parse(topics) as string[], // written by MentorSlotStore
    unanswered: unanswered === 1,
  }));
}

function escaped(text: string): string {
  return text.replaceAll(/[!%_]/gu, '!$&');
}
