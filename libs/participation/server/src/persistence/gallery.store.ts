import type { EventId, Instant, LocalizedText, SubmissionId, TrackId } from '@jamboree/kernel';
import type { SubmissionState } from '@jamboree/participation-domain';
import type { ReadTx, SqlValue } from '@jamboree/platform-server';
import { Injectable } from '@nestjs/common';
import { readable, type Condition, type ReadingScope } from './reading-scope.js';
import { searchCandidates } from './search-candidates.js';

/** A card of the gallery. */
export interface GalleryRow {
  readonly id: SubmissionId;
  readonly number: number;
  readonly state: SubmissionState;
  readonly title: string;
  readonly summary: string;
  readonly teamName: string;
  readonly trackId: TrackId | null;
  readonly trackTitle: LocalizedText | null;
  readonly builtWith: readonly string[];
  /** Null where the viewer shall not learn who was late. */
  readonly submittedAt: Instant | null;
}

export interface GalleryQuery {
  readonly eventId: EventId;
  readonly scope: ReadingScope;
  readonly trackId: TrackId | null;
  /** Whether the viewer may learn when entries came in. */
  readonly timed: boolean;
  /** See `searchPattern`. */
  readonly pattern: string | null;
}

type RawRow = Omit<GalleryRow, 'trackTitle' | 'builtWith'> & { readonly trackTitle: string | null; readonly builtWith: string };

const CARD = `SELECT s."id", s."number", s."state", v."title", v."summary", v."built_with" AS "builtWith",
    t."name" AS "teamName", v."track_id" AS "trackId", k."title" AS "trackTitle"`;
/** Decided in the statement, so that what somebody shall not know never leaves the database. */
const WHEN = { shown: ', v."submitted_at" AS "submittedAt"', kept: ', NULL AS "submittedAt"' } as const;
const CARD_SOURCES = ` FROM "submission" s
  JOIN "submission_version" v ON v."id" = s."latest_version_id"
  JOIN "team" t ON t."id" = s."team_id"
  LEFT JOIN "track" k ON k."id" = v."track_id"`;
const PAGE_END = ' AND s."number" > ? ORDER BY s."number" LIMIT ?';

/** Entries as the gallery shows them: each page is one query that reads only what its cards show. */
@Injectable()
export class GalleryStore {
  /** In the order of their numbers, from after `afterNumber`; one more than `first`, which tells that there is a next page. */
  async page(tx: ReadTx, query: GalleryQuery, first: number, afterNumber: number): Promise<GalleryRow[]> {
    const where = await conditions(tx, query);
    const rows = await tx.rows<RawRow>(CARD + WHEN[query.timed ? 'shown' : 'kept'] + CARD_SOURCES + where.sql + PAGE_END, [
      ...where.parameters,
      afterNumber,
      first + 1,
    ]);
    // A page has fifty cards of a few tracks.
    const titles = new Map<string, LocalizedText>();
    return rows.map((row) => cardOf(row, titles));
  }

  async count(tx: ReadTx, query: GalleryQuery): Promise<number> {
    const where = await conditions(tx, query);
    // Without a filter the index on event and state answers alone.
    const sources = query.trackId === null && query.pattern === null ? ' FROM "submission" s' : CARD_SOURCES;
    const [row] = await tx.rows<{ count: number }>('SELECT COUNT(*) AS "count"' + sources + where.sql, where.parameters);
    return row?.count ?? 0;
  }
}

async function conditions(tx: ReadTx, { eventId, scope, trackId, pattern }: GalleryQuery): Promise<Condition> {
  const who = readable(scope);
  const parameters: SqlValue[] = [eventId, ...who.parameters];
  let sql = ` WHERE s."event_id" = ? AND ${who.sql}`;
  if (trackId !== null) {
    sql += ' AND v."track_id" = ?';
    parameters.push(trackId);
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

/** The driver's rows are fresh objects of this query alone, so they are completed in place instead of being copied. */
function cardOf(row: RawRow, titles: Map<string, LocalizedText>): GalleryRow {
  const trackTitle = row.trackTitle === null ? null : titleOf(row.trackTitle, titles);
  return Object.assign(row, { trackTitle, builtWith: JSON.parse(row.builtWith) as string[] }); // written from the column's own type
}

function titleOf(json: string, titles: Map<string, LocalizedText>): LocalizedText {
  const known = titles.get(json);
  if (known !== undefined) return known;
  const title = JSON.parse(json) as LocalizedText; // written from the column's own type
  titles.set(json, title);
  return title;
}
