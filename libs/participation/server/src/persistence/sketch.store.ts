import type { EventId, SubmissionId, SubmissionVersionId } from '@jamboree/kernel';
import { ENTERED_STATES, type SubmissionContent, type Within } from '@jamboree/participation-domain';
import { placeholders, type ReadTx, type WriteTx } from '@jamboree/platform-server';
import { Injectable } from '@nestjs/common';
import { LinkedSiteSchema, TextFingerprintSchema, TextSketchSchema } from './hint.schema.js';

/** What counts of an entry, to be looked at. */
export interface EntryText {
  readonly versionId: SubmissionVersionId;
  readonly submissionId: SubmissionId;
  readonly eventId: EventId;
  readonly content: SubmissionContent;
  readonly within: Within;
  readonly externalUrl: string | null;
  readonly members: number;
  readonly files: number;
  readonly formVersion: number;
}

type Row = Omit<EntryText, 'content'> & { readonly content: string };

const ENTRY = `SELECT v."id" AS "versionId", s."id" AS "submissionId", s."event_id" AS "eventId", v."content", v."within", v."form_version" AS "formVersion",
    s."external_url" AS "externalUrl",
    (SELECT COUNT(*) FROM "team_member" m WHERE m."team_id" = s."team_id") AS "members",
    (SELECT COUNT(*) FROM "submission_version_attachment" f WHERE f."version_id" = v."id") AS "files"
  FROM "submission" s JOIN "submission_version" v ON v."id" = s."latest_version_id"`;
const NOT_YET = `${ENTRY} LEFT JOIN "text_sketch" k ON k."version_id" = v."id"
  WHERE k."version_id" IS NULL AND s."state" IN (${placeholders(ENTERED_STATES)}) ORDER BY v."submitted_at", s."id" LIMIT ?`;
const ofSubmissions = (ids: readonly SubmissionId[]) =>
  `${ENTRY} WHERE s."state" IN (${placeholders(ENTERED_STATES)}) AND s."id" IN (${placeholders(ids)})`;

/** So many shared fingerprints of 64 make two texts worth comparing. */
const CLOSE = 6;
const MOST_COMPARED = 5;
const CLOSEST = `SELECT k."submission_id" AS "id", COUNT(*) AS "shared" FROM "text_fingerprint" mine
  JOIN "text_fingerprint" theirs ON theirs."hash" = mine."hash"
  JOIN "text_sketch" k ON k."version_id" = theirs."version_id"
  WHERE mine."version_id" = ? AND k."submission_id" <> ?
  GROUP BY k."submission_id" HAVING COUNT(*) >= ${CLOSE} ORDER BY COUNT(*) DESC LIMIT ${MOST_COMPARED}`;
const ELSEWHERE = `SELECT mine."site", COUNT(DISTINCT k."submission_id") AS "entries" FROM "linked_site" mine
  JOIN "linked_site" theirs ON theirs."site" = mine."site"
  JOIN "text_sketch" k ON k."version_id" = theirs."version_id"
  WHERE mine."version_id" = ? AND k."submission_id" <> ? GROUP BY mine."site"`;
const OLD = (table: 'linked_site' | 'text_fingerprint' | 'text_sketch') =>
  `DELETE FROM "${table}" WHERE "version_id" IN (SELECT v."id" FROM "submission_version" v WHERE v."submission_id" = ?)`;
const FORGET = [OLD('linked_site'), OLD('text_fingerprint'), OLD('text_sketch')] as const;

/** What is stored of texts so that copies find each other. */
@Injectable()
export class SketchStore {
  /** Entries whose newest version was not looked at yet. */
  async notYet(tx: ReadTx, most: number): Promise<EntryText[]> {
    return (await tx.rows<Row>(NOT_YET, [...ENTERED_STATES, most])).map(read);
  }

  async ofSubmissions(tx: ReadTx, ids: readonly SubmissionId[]): Promise<EntryText[]> {
    if (ids.length === 0) return [];
    return (await tx.rows<Row>(ofSubmissions(ids), [...ENTERED_STATES, ...ids])).map(read);
  }

  /** In place of what was stored of earlier versions. */
  async put(
    tx: WriteTx,
    { versionId, submissionId, eventId }: EntryText,
    hashes: readonly number[],
    sites: readonly string[],
  ): Promise<void> {
    for (const statement of FORGET) await tx.execute(statement, [submissionId]);
    await tx.insert(TextSketchSchema, { versionId, submissionId, eventId });
    if (hashes.length > 0)
      await tx.insert(
        TextFingerprintSchema,
        hashes.map((hash) => ({ versionId, hash })),
      );
    if (sites.length > 0)
      await tx.insert(
        LinkedSiteSchema,
        sites.map((site) => ({ versionId, site })),
      );
  }

  /** Submissions whose texts share most with this one's. */
  async closest(tx: ReadTx, { versionId, submissionId }: EntryText): Promise<SubmissionId[]> {
    return (await tx.rows<{ readonly id: SubmissionId }>(CLOSEST, [versionId, submissionId])).map(({ id }) => id);
  }

  /** How many other entries link to the same sites. */
  async sharedSites(tx: ReadTx, { versionId, submissionId }: EntryText): Promise<ReadonlyMap<string, number>> {
    const rows = await tx.rows<{ readonly site: string; readonly entries: number }>(ELSEWHERE, [versionId, submissionId]);
    return new Map(rows.map(({ site, entries }) => [site, Number(entries)]));
  }
}

function read(row: Row): EntryText {
  return { ...row, content: JSON.parse(row.content) as SubmissionContent }; // written from the column's own type
}
