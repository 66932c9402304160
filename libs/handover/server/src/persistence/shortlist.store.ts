import type { DraftEntry, Shortlist, ShortlistEntry } from '@jamboree/handover-domain';
import type { EventId, Instant, ShortlistId, SubmissionId } from '@jamboree/kernel';
import type { SubmissionState } from '@jamboree/participation-domain';
import { newId, type ReadTx, type WriteTx } from '@jamboree/platform-server';
import { Injectable } from '@nestjs/common';
import { placeholders } from './placeholders.js';
import { ShortlistEntrySchema, ShortlistSchema } from './shortlist.schemas.js';

export interface ShortlistWithEntries {
  readonly shortlist: Shortlist;
  /** By rank. */
  readonly entries: readonly ShortlistEntry[];
}

const STATES = 'SELECT "id", "state" FROM "submission" WHERE "event_id" = ?';

/** How many submissions are updated in one statement; SQLite takes 32,766 parameters, PostgreSQL 65,535. */
const CHUNK = 1_000;

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

  /** The state of every submission of the event. */
  async states(tx: ReadTx, eventId: EventId): Promise<ReadonlyMap<SubmissionId, SubmissionState>> {
    const rows = await tx.rows<{ readonly id: SubmissionId; readonly state: SubmissionState }>(STATES, [eventId]);
    return new Map(rows.map(({ id, state }) => [id, state]));
  }

  /** Moves many submissions at once. */
  async setStates(tx: WriteTx, submissions: readonly SubmissionId[], state: SubmissionState): Promise<void> {
    for (let start = 0; start < submissions.length; start += CHUNK) {
      const chunk = submissions.slice(start, start + CHUNK);
      const sql =
        'UPDATE "submission" SET "state" = ?, "state_reason" = NULL, "version" = "version" + 1 WHERE "id" IN ' + placeholders(chunk);
      await tx.execute(sql, [state, ...chunk]);
    }
  }
}
