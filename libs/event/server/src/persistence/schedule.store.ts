import type { ScheduleEntry, ScheduleEntryId } from '@jamboree/event-domain';
import type { EventId, Instant, LocalizedText, PhaseId, TrackId } from '@jamboree/kernel';
import { placeholders, type ReadTx, type WriteTx } from '@jamboree/platform-server';
import { Injectable } from '@nestjs/common';
import { ScheduleEntrySchema } from './schedule-entry.schema.js';

export interface ScheduleQuestion {
  readonly eventId: EventId;
  /** Null for all. */
  readonly trackId: TrackId | null;
  /** Whether what is for participants alone is left out. */
  readonly publicOnly: boolean;
}

type Row = Omit<ScheduleEntry, 'title' | 'text'> & { readonly title: string; readonly text: string };

const FROM_THE_START = [Number.MIN_SAFE_INTEGER, ''] as const;
const COLUMNS = `"id", "event_id" AS "eventId", "title", "text", "starts_at" AS "startsAt", "ends_at" AS "endsAt", "place", "link", "speaker",
  "track_id" AS "trackId", "audience", "cancelled_at" AS "cancelledAt", "changed_at" AS "changedAt", "version"`;
const PAGE = `SELECT ${COLUMNS} FROM "schedule_entry" WHERE "event_id" = ? AND "cancelled_at" IS NULL AND ("starts_at", "id") > (?, ?)`;
const ORDER = ' ORDER BY "starts_at", "id" LIMIT ?';
/** Most entries of one calendar file, cancelled ones among them. */
const CALENDAR_MAX = 1_000;
const LAST_MOVED = `SELECT "phase_id" AS "id", MAX("at") AS "at" FROM "deadline_change" WHERE "event_id" IN `;

@Injectable()
export class ScheduleStore {
  byId(tx: ReadTx, id: ScheduleEntryId): Promise<ScheduleEntry | null> {
    return tx.findOne(ScheduleEntrySchema, { where: { id } });
  }

  /** In the order of time; one row more than asked for, so that the page knows whether it ends. */
  async page(
    tx: ReadTx,
    { eventId, trackId, publicOnly }: ScheduleQuestion,
    first: number,
    [startsAt, id]: readonly [startsAt: number, id: string] = FROM_THE_START,
  ): Promise<ScheduleEntry[]> {
    const sql = PAGE + (publicOnly ? ` AND "audience" = 'PUBLIC'` : '') + (trackId === null ? '' : ' AND "track_id" = ?') + ORDER;
    const rows = await tx.rows<Row>(sql, [eventId, startsAt, id, ...(trackId === null ? [] : [trackId]), first + 1]);
    return rows.map((row) => ({
      ...row,
      title: JSON.parse(row.title) as LocalizedText, // written by the schema of the same table
      text: JSON.parse(row.text) as LocalizedText,
    }));
  }

  /** What a calendar holds, with what was called off. */
  ofEvent(tx: ReadTx, eventId: EventId, publicOnly: boolean): Promise<ScheduleEntry[]> {
    const where = publicOnly ? { eventId, audience: 'PUBLIC' as const } : { eventId };
    return tx.find(ScheduleEntrySchema, { where, order: { startsAt: 'ASC', id: 'ASC' }, take: CALENDAR_MAX });
  }

  /** When each phase's deadline was last moved; those never moved are left out. */
  async deadlinesMoved(tx: ReadTx, events: readonly EventId[]): Promise<ReadonlyMap<PhaseId, Instant>> {
    if (events.length === 0) return new Map();
    const sql = `${LAST_MOVED}(${placeholders(events)}) GROUP BY "phase_id"`;
    const rows = await tx.rows<{ readonly id: PhaseId; readonly at: Instant }>(sql, events);
    return new Map(rows.map(({ id, at }) => [id, at]));
  }

  add(tx: WriteTx, entry: ScheduleEntry): Promise<void> {
    return tx.insert(ScheduleEntrySchema, entry);
  }

  /** Stores an entry that was decided on its version before; false when another change came first. */
  async replace(tx: WriteTx, entry: ScheduleEntry): Promise<boolean> {
    const { id, version, ...rest } = entry;
    return (await tx.update(ScheduleEntrySchema, { id, version: version - 1 }, { ...rest, version })) === 1;
  }
}
