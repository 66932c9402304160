import type { EventId } from '@jamboree/kernel';
import type { ReadTx } from '@jamboree/platform-server';
import { Injectable } from '@nestjs/common';
import { fromJson } from './json-column.js';
import type { JudgedEntry } from './sheet-context.js';
import { IN_COMPETITION } from './state-lists.js';

type EntryRow = Omit<JudgedEntry, 'trackTitle'> & { readonly trackTitle: string | null };

const ENTRIES = `SELECT s."id", s."number", s."state", s."latest_version_id" AS "newestVersionId", v."title",
    t."name" AS "teamName", v."track_id" AS "trackId", k."title" AS "trackTitle"
  FROM "submission" s
  JOIN "submission_version" v ON v."id" = s."latest_version_id"
  JOIN "team" t ON t."id" = s."team_id"
  LEFT JOIN "track" k ON k."id" = v."track_id"
  WHERE s."event_id" = ? AND s."state" IN ${IN_COMPETITION}
  ORDER BY s."number"`;

/** The submissions that compete. */
@Injectable()
export class EntryStore {
  /** By number. */
  async ofEvent(tx: ReadTx, eventId: EventId): Promise<JudgedEntry[]> {
    const rows = await tx.rows<EntryRow>(ENTRIES, [eventId]);
    return rows.map((row) => ({ ...row, trackTitle: row.trackTitle === null ? null : fromJson(row.trackTitle) }));
  }
}
