import { unansweredAs } from '@jamboree/event-server';
import type { EventId, Instant, UserId } from '@jamboree/kernel';
import type { MentorSlot, MentorSlotId, Party, SlotStanding, SlotTime } from '@jamboree/matching-domain';
import { foldForSearch, type ReadTx, type WriteTx } from '@jamboree/platform-server';
import { Injectable } from '@nestjs/common';
import { In, IsNull, MoreThan } from 'typeorm';
import { MentorSlotSchema, type MentorSlotRow } from './mentor-slot.schema.js';

const LET_GO = `UPDATE "mentor_slot" SET "state" = 'FREE', "held_for" = NULL, "held_by" = NULL, "held_until" = NULL, "changed_at" = ?,
    "version" = "version" + 1
  WHERE "event_id" = ? AND "id" <> ? AND "state" = 'HELD' AND "held_wait" IS NULL
    AND ("held_for" = ? OR (? = '' AND "held_for" IS NULL AND "held_by" = ?))`;

const AGREED = `SELECT 1 AS "one" FROM "role_grant" g WHERE g."event_id" = ? AND g."user_id" = ? AND g."role" = 'MENTOR'
  AND NOT ${unansweredAs('MENTOR', 'g."event_id"', 'g."user_id"')}`;

/** Slots one by one; lists of them are read by `SlotListStore`. */
@Injectable()
export class MentorSlotStore {
  async byId(tx: ReadTx, id: MentorSlotId): Promise<MentorSlot | null> {
    const row = await tx.findOne(MentorSlotSchema, { where: { id } });
    return row === null ? null : slotOf(row);
  }

  async byIds(tx: ReadTx, ids: readonly MentorSlotId[]): Promise<MentorSlot[]> {
    return ids.length === 0 ? [] : (await tx.find(MentorSlotSchema, { where: { id: In([...ids]) } })).map(slotOf);
  }

  async add(tx: WriteTx, slots: readonly MentorSlot[]): Promise<void> {
    await tx.insert(MentorSlotSchema, slots.map(rowOf));
  }

  /** Compare-and-swap: false when somebody else has moved the slot since it was read. */
  async move(tx: WriteTx, slot: MentorSlot, standing: SlotStanding, now: Instant): Promise<boolean> {
    const { id, version } = slot;
    const { state, hold, reason } = standing;
    const set = { state, reason, ...holdColumns(hold), changedAt: now, version: version + 1 };
    return (await tx.update(MentorSlotSchema, { id, version }, set)) === 1;
  }

  /** Lets go of whatever else the party keeps in the event while it makes up its mind; what was offered to it from the waiting list stays. */
  async letGoOfOthers(tx: WriteTx, { id, eventId }: MentorSlot, { teamId, userId }: Party, now: Instant): Promise<void> {
    await tx.execute(LET_GO, [now, eventId, id, teamId ?? '', teamId ?? '', userId]);
  }

  /** What is kept for exactly this team, or this person for themselves. */
  async heldFor(tx: ReadTx, eventId: EventId, { teamId, userId }: Party): Promise<MentorSlot[]> {
    const whose = teamId === null ? { heldFor: IsNull(), heldBy: userId } : { heldFor: teamId };
    return (await tx.find(MentorSlotSchema, { where: { eventId, state: 'HELD', ...whose }, order: { id: 'ASC' } })).map(slotOf);
  }

  /** What a mentor gives in an event from now on. */
  async toCome(tx: ReadTx, eventId: EventId, mentorId: UserId, now: Instant): Promise<MentorSlot[]> {
    const where = { eventId, mentorId, startsAt: MoreThan(now), state: In(['FREE', 'HELD', 'BOOKED']) };
    return (await tx.find(MentorSlotSchema, { where, order: { startsAt: 'ASC', id: 'ASC' } })).map(slotOf);
  }

  async edit(tx: WriteTx, slot: MentorSlot, words: Pick<MentorSlot, 'place' | 'topics'>, now: Instant): Promise<boolean> {
    const { id, version } = slot;
    const set = { ...words, searchTopics: topicsForSearch(words.topics), changedAt: now, version: version + 1 };
    return (await tx.update(MentorSlotSchema, { id, version }, set)) === 1;
  }

  /** What a mentor gives in any event between two moments, but what was cancelled. */
  givenBy(tx: ReadTx, mentorId: UserId, { startsAt, endsAt }: SlotTime): Promise<SlotTime[]> {
    const sql = `SELECT "starts_at" AS "startsAt", "ends_at" AS "endsAt" FROM "mentor_slot"
      WHERE "mentor_id" = ? AND "state" <> 'CANCELLED' AND "starts_at" < ? AND "ends_at" > ?`;
    return tx.rows<SlotTime>(sql, [mentorId, endsAt, startsAt]);
  }

  /** Whether somebody mentors and has agreed to it: others neither meet nor book whoever has not answered yet. */
  async isAgreedMentor(tx: ReadTx, eventId: EventId, userId: UserId): Promise<boolean> {
    return (await tx.rows(AGREED, [eventId, userId])).length > 0;
  }

  isMentor(tx: ReadTx, eventId: EventId, userId: UserId): Promise<boolean> {
    const sql = `SELECT 1 AS "one" FROM "role_grant" WHERE "event_id" = ? AND "user_id" = ? AND "role" = 'MENTOR'`;
    return tx.rows(sql, [eventId, userId]).then((rows) => rows.length > 0);
  }
}

export function topicsForSearch(topics: readonly string[]): string {
  return topics.length === 0 ? '' : `|${topics.map((topic) => foldForSearch(topic).replaceAll('|', ' ')).join('|')}|`;
}

function holdColumns(hold: MentorSlot['hold']): Pick<MentorSlotRow, 'heldFor' | 'heldBy' | 'heldUntil' | 'heldWait'> {
  if (hold === null) return { heldFor: null, heldBy: null, heldUntil: null, heldWait: null };
  return { heldFor: hold.party.teamId, heldBy: hold.party.userId, heldUntil: hold.until, heldWait: hold.waitId };
}

function rowOf({ hold, ...slot }: MentorSlot): MentorSlotRow {
  return { ...slot, ...holdColumns(hold), searchTopics: topicsForSearch(slot.topics) };
}

function slotOf({ heldFor, heldBy, heldUntil, heldWait, searchTopics: _, ...slot }: MentorSlotRow): MentorSlot {
  const held = heldBy !== null && heldUntil !== null;
  return { ...slot, hold: held ? { party: { teamId: heldFor, userId: heldBy }, until: heldUntil, waitId: heldWait } : null };
}
