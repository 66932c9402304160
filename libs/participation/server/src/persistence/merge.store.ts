import type { EventId, Instant, SubmissionId, UserId } from '@jamboree/kernel';
import { authorsOf, type SubmissionMerge, type SubmissionMergeId, type SubmissionState } from '@jamboree/participation-domain';
import { placeholders, type ReadTx, type WriteTx } from '@jamboree/platform-server';
import { Injectable } from '@nestjs/common';
import { IsNull, Not } from 'typeorm';
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

/** One for each author, and one for an entry that nobody is left of. */
interface EntryRow extends Omit<NamedEntry, 'authors'> {
  readonly author: string | null;
}
/** A team whose entry was merged, by that entry's number. */
export interface OtherTeam {
  readonly number: number;
  readonly name: string;
}

/** Teams that a line of a list names beside the entry's own. */
export interface OtherTeams {
  readonly otherTeams: readonly string[];
  /** Beyond those named. */
  readonly moreTeams: number;
}

interface NumberPage {
  readonly first: number;
  readonly afterNumber: number;
}
const NAMED_IN_A_LINE = 3;
const NO_OTHERS: OtherTeams = { otherTeams: [], moreTeams: 0 };
/** Far more than anybody merges by hand. */
const EVERYBODY: NumberPage = { first: 10_000, afterNumber: 0 };
type Between = Pick<SubmissionMerge, 'eventId' | 'intoId'>;

const ENTRY = `SELECT s."id", s."number", s."state", s."merged_into" AS "mergedInto",
    CASE WHEN s."state" = 'MERGED' THEN s."state_reason" END AS "reason", COALESCE(v."title", '') AS "title", t."name" AS "teamName",
    p."display_name" AS "author"
  FROM "submission" s JOIN "team" t ON t."id" = s."team_id" LEFT JOIN "submission_version" v ON v."id" = s."latest_version_id"
  LEFT JOIN "team_member" m ON m."team_id" = s."team_id" LEFT JOIN "person" p ON p."id" = m."user_id"`;
const ONE = `${ENTRY} WHERE s."id" = ? ORDER BY m."id"`;
const SURVIVOR = 'SELECT "merged_into" AS "mergedInto" FROM "submission" WHERE "id" = ?';
const INTO = `s."event_id" = ? AND s."state" = 'MERGED' AND s."merged_into" = ?`;
const HELD = `${ENTRY} WHERE s."id" IN (SELECT s."id" FROM "submission" s WHERE ${INTO} AND s."number" > ? ORDER BY s."number" LIMIT ?)
  ORDER BY s."number", m."id"`;
const TEAMS = 'SELECT s."number", s."merged_into" AS "intoId", t."name" FROM "submission" s JOIN "team" t ON t."id" = s."team_id"';
const HELD_TEAMS = `${TEAMS} WHERE ${INTO} AND s."number" > ? ORDER BY s."number" LIMIT ?`;
const TEAMS_OF = `${TEAMS} WHERE s."event_id" = ? AND s."state" = 'MERGED' AND s."merged_into" IN `;
const HELD_COUNT = `SELECT COUNT(*) AS "count" FROM "submission" s WHERE ${INTO}`;
const NAMED = `SELECT d."reason", p."display_name" AS "byName", d."merged_at" AS "at"
  FROM "submission_merge" d JOIN "person" p ON p."id" = d."merged_by" WHERE d."from_id" = ? AND d."reversed_at" IS NULL`;

/** Which entry lives on in which, and who wrote both. */
@Injectable()
export class MergeStore {
  /** The one that holds. */
  current(tx: ReadTx, fromId: SubmissionId): Promise<SubmissionMerge | null> {
    return tx.findOne(SubmissionMergeSchema, { where: { fromId, reversedAt: IsNull() } });
  }

  /** The last that was taken back of the same two. */
  async lastReversed(tx: ReadTx, fromId: SubmissionId, intoId: SubmissionId): Promise<SubmissionMergeId | null> {
    const where = { fromId, intoId, reversedAt: Not(IsNull()) };
    const [last] = await tx.find(SubmissionMergeSchema, { where, order: { id: 'DESC' }, take: 1 });
    return last?.id ?? null;
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

  /** Where an entry lives on; null for one that was not merged. */
  async survivorOf(tx: ReadTx, id: SubmissionId): Promise<SubmissionId | null> {
    const [row] = await tx.rows<{ readonly mergedInto: SubmissionId | null }>(SURVIVOR, [id]);
    return row?.mergedInto ?? null;
  }

  async entry(tx: ReadTx, id: SubmissionId): Promise<NamedEntry | null> {
    return withAuthors(await tx.rows<EntryRow>(ONE, [id]))[0] ?? null;
  }

  /** What was merged into an entry and still is, by number; one more than `first`. */
  async held(tx: ReadTx, { eventId, intoId }: Between, { first, afterNumber }: NumberPage): Promise<NamedEntry[]> {
    return withAuthors(await tx.rows<EntryRow>(HELD, [eventId, intoId, afterNumber, first + 1]));
  }

  /** Teams whose entries are merged into an entry, by the entries' numbers; one more than `first`. */
  teamsHeld(tx: ReadTx, { eventId, intoId }: Between, { first, afterNumber }: NumberPage): Promise<OtherTeam[]> {
    return tx.rows<OtherTeam>(HELD_TEAMS, [eventId, intoId, afterNumber, first + 1]);
  }

  /** The same for the entries of a list, as many as a line has room for. */
  async teamsOf(tx: ReadTx, eventId: EventId, ids: readonly SubmissionId[]): Promise<(id: SubmissionId) => OtherTeams> {
    if (ids.length === 0) return () => NO_OTHERS;
    const sql = `${TEAMS_OF}(${placeholders(ids)}) ORDER BY s."number"`;
    const rows = await tx.rows<OtherTeam & { readonly intoId: SubmissionId }>(sql, [eventId, ...ids]);
    const names = new Map<SubmissionId, string[]>();
    for (const { intoId, name } of rows) names.set(intoId, [...(names.get(intoId) ?? []), name]);
    return (id) => {
      const all = names.get(id);
      return all === undefined
        ? NO_OTHERS
        : { otherTeams: all.slice(0, NAMED_IN_A_LINE), moreTeams: Math.max(0, all.length - NAMED_IN_A_LINE) };
    };
  }

  async countHeld(tx: ReadTx, { eventId, intoId }: Between): Promise<number> {
    const [row] = await tx.rows<{ readonly count: number }>(HELD_COUNT, [eventId, intoId]);
    return Number(row?.count ?? 0);
  }

  /** Everybody whose work the entry is, those merged into it included. */
  async authors(tx: ReadTx, eventId: EventId, entry: NamedEntry): Promise<string[]> {
    return authorsOf(entry.id, [entry, ...(await this.held(tx, { eventId, intoId: entry.id }, EVERYBODY))]);
  }
}

function withAuthors(rows: readonly EntryRow[]): NamedEntry[] {
  const entries = new Map(rows.map(({ author: _, ...entry }) => [entry.id, entry]));
  const authorsOfOne = (one: SubmissionId) => rows.flatMap(({ id, author }) => (id === one && author !== null ? [author] : []));
  return [...entries.values()].map((entry) => ({ ...entry, authors: authorsOfOne(entry.id) }));
}
