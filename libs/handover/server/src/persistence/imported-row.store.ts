import type { EventState } from '@jamboree/event-domain';
import type { EventId, Instant, SubmissionId } from '@jamboree/kernel';
import type { SubmissionState } from '@jamboree/participation-domain';
import { newId, type ReadTx, type WriteTx } from '@jamboree/platform-server';
import { Injectable } from '@nestjs/common';
import { ImportedRowSchema, type ImportedKind, type ImportedRow } from './imported-row.schema.js';

/** An event as an import of hackathons looks for it. */
export interface KnownEvent {
  readonly id: EventId;
  readonly slug: string;
  readonly externalUrl: string | null;
  readonly state: EventState;
  /** Counts edits by people: an import leaves it alone. */
  readonly version: number;
  /** Somebody has moved a phase by hand, or there are teams: it has begun to live here. */
  readonly inUse: boolean;
  /** Of what an earlier import read; null when it did not come from a list. */
  readonly digest: string | null;
}

/** A submission as an import of projects looks for it. */
export interface KnownProject {
  readonly id: SubmissionId;
  readonly externalUrl: string;
  readonly state: SubmissionState;
  /** Somebody has joined its team: from then on the team writes here. */
  readonly taken: boolean;
  readonly digest: string | null;
}

const EVENTS = `SELECT e."id", e."slug", e."external_url" AS "externalUrl", e."state", e."version", i."digest",
    CASE WHEN EXISTS (SELECT 1 FROM "team" t WHERE t."event_id" = e."id")
           OR EXISTS (SELECT 1 FROM "phase" p WHERE p."event_id" = e."id" AND p."version" > 1) THEN 1 ELSE 0 END AS "inUse"
  FROM "event" e
  LEFT JOIN "imported_row" i ON i."event_id" = e."id" AND i."kind" = 'HACKATHON'`;

const PROJECTS = `SELECT s."id", s."external_url" AS "externalUrl", s."state", i."digest",
    CASE WHEN EXISTS (SELECT 1 FROM "team_member" m WHERE m."team_id" = s."team_id") THEN 1 ELSE 0 END AS "taken"
  FROM "submission" s
  LEFT JOIN "imported_row" i ON i."event_id" = s."event_id" AND i."kind" = 'PROJECT' AND i."source_key" = s."external_url"
  WHERE s."event_id" = ? AND s."external_url" IS NOT NULL`;

/** What earlier imports made, each question in one query for the whole file. */
@Injectable()
export class ImportedRowStore {
  async events(tx: ReadTx): Promise<KnownEvent[]> {
    const rows = await tx.rows<Omit<KnownEvent, 'inUse'> & { readonly inUse: number }>(EVENTS);
    return rows.map((row) => ({ ...row, inUse: row.inUse === 1 }));
  }

  async projects(tx: ReadTx, eventId: EventId): Promise<KnownProject[]> {
    const rows = await tx.rows<Omit<KnownProject, 'taken'> & { readonly taken: number }>(PROJECTS, [eventId]);
    return rows.map((row) => ({ ...row, taken: row.taken === 1 }));
  }

  async add(tx: WriteTx, row: Omit<ImportedRow, 'id'>): Promise<void> {
    await tx.insert(ImportedRowSchema, { id: newId<'ImportedRow'>(row.importedAt), ...row });
  }

  async redigest(tx: WriteTx, eventId: EventId, kind: ImportedKind, sourceKey: string, digest: string, importedAt: Instant): Promise<void> {
    await tx.update(ImportedRowSchema, { eventId, kind, sourceKey }, { digest, importedAt });
  }
}
