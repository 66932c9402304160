import type { EventId, Instant, LocalizedText, SubmissionId } from '@jamboree/kernel';
import type { SubmissionState } from '@jamboree/participation-domain';
import { placeholders, type ReadTx, type SqlValue } from '@jamboree/platform-server';
import { Injectable } from '@nestjs/common';
import type { Condition } from './reading-scope.js';
import { searchCandidates } from './search-candidates.js';

/** A line of the organisers' list. A submission that was never submitted has an empty title: its draft is the team's own. */
export interface SubmissionLine {
  readonly id: SubmissionId;
  readonly number: number;
  readonly state: SubmissionState;
  readonly title: string;
  readonly teamName: string;
  readonly trackTitle: LocalizedText | null;
  readonly submittedAt: Instant | null;
}

export interface SubmissionListQuery {
  readonly eventId: EventId;
  readonly state: SubmissionState | null;
  readonly pattern: string | null;
  /** Left out: the viewer has a conflict of interest with them. */
  readonly conflicts: readonly SubmissionId[];
}

type RawLine = Omit<SubmissionLine, 'trackTitle'> & { readonly trackTitle: string | null };

const LINE = `SELECT s."id", s."number", s."state", COALESCE(v."title", '') AS "title", v."submitted_at" AS "submittedAt",
    t."name" AS "teamName", k."title" AS "trackTitle"`;
const SOURCES = ` FROM "submission" s
  JOIN "team" t ON t."id" = s."team_id"
  LEFT JOIN "submission_version" v ON v."id" = s."latest_version_id"
  LEFT JOIN "track" k ON k."id" = v."track_id"`;
const PAGE_END = ' AND s."number" > ? ORDER BY s."number" LIMIT ?';

/** All submissions of an event, in every state, for its organisers. */
@Injectable()
export class SubmissionListStore {
  async page(tx: ReadTx, query: SubmissionListQuery, first: number, afterNumber: number): Promise<SubmissionLine[]> {
    const where = await conditions(tx, query);
    const rows = await tx.rows<RawLine>(LINE + SOURCES + where.sql + PAGE_END, [...where.parameters, afterNumber, first + 1]);
    return rows.map((row) => ({
      ...row,
      trackTitle: row.trackTitle === null ? null : (JSON.parse(row.trackTitle) as LocalizedText), // written from the column's own type
    }));
  }

  async count(tx: ReadTx, query: SubmissionListQuery): Promise<number> {
    const where = await conditions(tx, query);
    const [row] = await tx.rows<{ count: number }>('SELECT COUNT(*) AS "count"' + SOURCES + where.sql, where.parameters);
    return row?.count ?? 0;
  }
}

async function conditions(tx: ReadTx, { eventId, state, pattern, conflicts }: SubmissionListQuery): Promise<Condition> {
  const parameters: SqlValue[] = [eventId];
  let sql = ' WHERE s."event_id" = ?';
  if (state !== null) {
    sql += ' AND s."state" = ?';
    parameters.push(state);
  }
  if (conflicts.length > 0) {
    sql += ` AND s."id" NOT IN (${placeholders(conflicts)})`;
    parameters.push(...conflicts);
  }
  const among = await searchCandidates(tx, pattern);
  if (among !== null) {
    sql += ` AND ${among.sql}`;
    parameters.push(...among.parameters);
  }
  if (pattern !== null) {
    sql += ` AND (v."search_text" LIKE ? ESCAPE '!' OR t."search_name" LIKE ? ESCAPE '!')`;
    parameters.push(pattern, pattern);
  }
  return { sql, parameters };
}
