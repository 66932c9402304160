import type { EventId, Instant, SubmissionId, UserId } from '@jamboree/kernel';
import { authorsOf, type SubmissionMerge, type SubmissionState } from '@jamboree/participation-domain';
import type { ReadTx, WriteTx } from '@jamboree/platform-server';
import { Injectable } from '@nestjs/common';
import { IsNull } from 'typeorm';
import { SubmissionMergeSchema } from './merge.schema.js';

/** An entry in words, with its own team's people in the order in which they joined. */
export interface NamedEntry {
  readonly id: SubmissionId;
  readonly number: number;
  /** Of what was submitted; empty before that, since a draft is the team's own. */
  readonly title: string;
  readonly teamName: string;
  readonly state: SubmissionState;
  readonly mergedInto: SubmissionId | null;
  /** Why it was merged; null while it is not. */
  readonly reason: string | null;
  readonly authors: readonly string[];
}

/** A merge that holds, as those it concerns read it. */
export interface NamedMerge {
  readonly reason: string;
  readonly byName: string;
  readonly at: Instant;
}

type EntryRow = Omit<NamedEntry, 'authors'>;
type Between = Pick<SubmissionMerge, 'eventId' | 'intoId'>;

const ENTRY = `SELECT s."id", s."number", s."state", s."merged_into" AS "mergedInto",
    CASE WHEN s."state" = 'MERGED' THEN s."state_reason" END AS "reason", COALESCE(v."title", '') AS "title", t."name" AS "teamName"
  FROM "submission" s JOIN "team" t ON t."id" = s."team_id" LEFT JOIN "submission_version" v ON v."id" = s."latest_version_id"`;
const ONE = `${ENTRY} WHERE s."id" = ?`;
const HELD = `${ENTRY} WHERE s."event_id" = ? AND s."state" = 'MERGED' AND s."merged_into" = ? ORDER BY s."number"`;
const AUTHORS = `SELECT p."display_name" AS "name" FROM "submission" s JOIN "team_member" m ON m."team_id" = s."team_id"
  JOIN "person" p ON p."id" = m."user_id" WHERE s."id" = ? ORDER BY m."id"`;
const NAMED = `SELECT d."reason", p."display_name" AS "byName", d."merged_at" AS "at"
  FROM "submission_merge" d JOIN "person" p ON p."id" = d."merged_by" WHERE d."from_id" = ? AND d."reversed_at" IS NULL`;

/** Which entry lives on in which, and who wrote both. */
@Injectable()
export class MergeStore {
  /** The one that holds. */
  current(tx: ReadTx, fromId: SubmissionId): Promise<SubmissionMerge | null> {
    return tx.findOne(SubmissionMergeSchema, { where: { fromId, reversedAt: IsNull() } });
  }

  async named(tx: ReadTx, fromId: SubmissionId): Promise<NamedMerge | null> {
    const [row] = await tx.rows<NamedMerge>(NAMED, [fromId]);
    return row ?? null;
  }

  async add(tx: WriteTx, merge: SubmissionMerge): Promise<void> {
    await tx.insert(SubmissionMergeSchema, merge);
  }

  async reverse(tx: WriteTx, { id }: SubmissionMerge, reversedBy: UserId, reversedAt: Instant, reverseReason: string): Promise<void> {
    await tx.update(SubmissionMergeSchema, { id }, { reversedAt, reversedBy, reverseReason });
  }

  async entry(tx: ReadTx, id: SubmissionId): Promise<NamedEntry | null> {
    const [row] = await tx.rows<EntryRow>(ONE, [id]);
    return row === undefined ? null : this.withAuthors(tx, row);
  }

  /** What was merged into an entry and still is, by number. */
  async held(tx: ReadTx, { eventId, intoId }: Between): Promise<NamedEntry[]> {
    const entries: NamedEntry[] = [];
    for (const row of await tx.rows<EntryRow>(HELD, [eventId, intoId])) entries.push(await this.withAuthors(tx, row));
    return entries;
  }

  /** Everybody whose work the entry is, those merged into it included. */
  async authors(tx: ReadTx, eventId: EventId, entry: NamedEntry): Promise<string[]> {
    return authorsOf(entry.id, [entry, ...(await this.held(tx, { eventId, intoId: entry.id }))]);
  }

  private async withAuthors(tx: ReadTx, row: EntryRow): Promise<NamedEntry> {
    return { ...row, authors: (await tx.rows<{ readonly name: string }>(AUTHORS, [row.id])).map(({ name }) => name) };
  }
}
