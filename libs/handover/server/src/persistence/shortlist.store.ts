import type { DraftEntry, Shortlist, ShortlistEntry, ShortlistState } from '@jamboree/handover-domain';
import type { EventId, Instant, ShortlistId, SubmissionId } from '@jamboree/kernel';
import type { SubmissionState } from '@jamboree/participation-domain';
import { newId, placeholders, type ReadTx, type WriteTx } from '@jamboree/platform-server';
import { Injectable } from '@nestjs/common';
import { ShortlistEntrySchema, ShortlistSchema } from './shortlist.schemas.js';

export interface ShortlistWithEntries {
  readonly shortlist: Shortlist;
  /** By rank. */
  readonly entries: readonly ShortlistEntry[];
}

export interface ShortlistSummary {
  readonly state: ShortlistState;
  readonly entries: number;
}

const SUMMARIES = `SELECT l."event_id" AS "eventId", l."state", COUNT(e."id") AS "entries"
  FROM "shortlist" l LEFT JOIN "shortlist_entry" e ON e."shortlist_id" = l."id" WHERE l."event_id" IN `;

const RELEASED_RATIONALE = `SELECT e."rationale" FROM "shortlist_entry" e
  JOIN "shortlist" l ON l."id" = e."shortlist_id"
  WHERE e."submission_id" = ? AND l."state" = 'RELEASED'`;

const STATES = 'SELECT "id", "state" FROM "submission" WHERE "event_id" = ?';

/** Shortlists, their entries, and the states of the submissions that they decide upon. */
@Injectable()
export class ShortlistStore {
  async ofEvent(tx: ReadTx, eventId: EventId): Promise<ShortlistWithEntries | null> {
    const shortlist = await tx.findOne(ShortlistSchema, { where: { eventId } });
    if (shortlist === null) return null;
    return { shortlist, entries: await tx.find(ShortlistEntrySchema, { where: { shortlistId: shortlist.id }, order: { rank: 'ASC' } }) };
  }

  /** An empty draft. */
  async add(tx: WriteTx, eventId: EventId, now: Instant): Promise<Shortlist> {
    const nothingYet = { decidedAt: null, decidedBy: null, releasedAt: null, releasedBy: null };
    const shortlist: Shortlist = { id: newId<'Shortlist'>(now), eventId, state: 'DRAFT', ...nothingYet, version: 1 };
    await tx.insert(ShortlistSchema, shortlist);
    return shortlist;
  }

  /** Stores a change that was decided on `version - 1`; false when another came first. */
  async replace(tx: WriteTx, shortlist: Shortlist): Promise<boolean> {
    const { id, version, ...rest } = shortlist;
    return (await tx.update(ShortlistSchema, { id, version: version - 1 }, { ...rest, version })) === 1;
  }

  /** Writes the whole list anew, ranked by its order. */
  async putEntries(tx: WriteTx, shortlistId: ShortlistId, entries: readonly DraftEntry[], now: Instant): Promise<void> {
    await tx.delete(ShortlistEntrySchema, { shortlistId });
    const rows = entries.map((entry, index) => ({
      id: newId<'ShortlistEntry'>(now),
      shortlistId,
      rank: index + 1,
      figures: null,
      ...entry,
    }));
    await tx.insert(ShortlistEntrySchema, rows);
  }

  async freezeFigures(tx: WriteTx, entries: readonly ShortlistEntry[]): Promise<void> {
    for (const { id, figures } of entries) await tx.update(ShortlistEntrySchema, { id }, { figures });
  }

  /** The states of the lists of several events, with how many entries each has; events without a list are left out. */
  async summaries(tx: ReadTx, events: readonly EventId[]): Promise<ReadonlyMap<EventId, ShortlistSummary>> {
    if (events.length === 0) return new Map();
    const sql = `${SUMMARIES}(${placeholders(events)}) GROUP BY l."event_id", l."state"`;
    const rows = await tx.rows<ShortlistSummary & { readonly eventId: EventId }>(sql, events);
    return new Map(rows.map(({ eventId, state, entries }) => [eventId, { state, entries: Number(entries) }]));
  }

  /** The public reason why a submission was chosen; null while its list is not released. */
  async releasedRationale(tx: ReadTx, submissionId: SubmissionId): Promise<string | null> {
    const [row] = await tx.rows<{ readonly rationale: string }>(RELEASED_RATIONALE, [submissionId]);
    return row?.rationale ?? null;
  }

  /** The state of every submission of the event. */
  async states(tx: ReadTx, eventId: EventId): Promise<ReadonlyMap<SubmissionId, SubmissionState>> {
    const rows = await tx.rows<{ readonly id: SubmissionId; readonly state: SubmissionState }>(STATES, [eventId]);
    return new Map(rows.map(({ id, state }) => [id, state]));
  }
}
