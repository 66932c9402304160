import type { Instant, SubmissionId, SubmissionVersionId } from '@jamboree/kernel';
import type { KeptDraft, KeptDraftId, SubmissionContent, SubmissionVersion, Within } from '@jamboree/participation-domain';
import type { ReadTx, WriteTx } from '@jamboree/platform-server';
import { Injectable } from '@nestjs/common';
import { KeptDraftSchema } from './kept-draft.schema.js';
import { SubmissionVersionSchema } from './submission-version.schema.js';

/** A version with the name of who submitted it. */
export interface NamedVersion {
  readonly id: SubmissionVersionId;
  readonly number: number;
  readonly submittedAt: Instant;
  readonly submittedByName: string;
  readonly within: Within;
  readonly content: SubmissionContent;
}

/** A kept draft with the name of who put something else in its place. */
export interface NamedKeptDraft {
  readonly id: KeptDraftId;
  readonly title: string;
  readonly keptAt: Instant;
  readonly keptByName: string;
}

const VERSIONS = `SELECT v."id", v."number", v."submitted_at" AS "submittedAt", p."display_name" AS "submittedByName", v."within", v."content"
  FROM "submission_version" v JOIN "person" p ON p."id" = v."submitted_by"
  WHERE v."submission_id" = ? AND v."number" < ? ORDER BY v."number" DESC LIMIT ?`;

const KEPT = `SELECT d."id", d."content", d."kept_at" AS "keptAt", p."display_name" AS "keptByName"
  FROM "kept_draft" d JOIN "person" p ON p."id" = d."kept_by"
  WHERE d."submission_id" = ? AND d."id" < ? ORDER BY d."id" DESC LIMIT ?`;

/** Above every id. */
const AFTER_ALL = '~';

/** Brings back what the version was submitted with; what no version has was never in question and stays. */
const FILES_BACK = `UPDATE "attachment" SET "removed_at" = NULL WHERE "removed_at" IS NOT NULL
  AND "id" IN (SELECT f."attachment_id" FROM "submission_version_attachment" f WHERE f."version_id" = ?)`;
const OTHERS_OUT = `UPDATE "attachment" SET "removed_at" = ? WHERE "submission_id" = ? AND "removed_at" IS NULL AND "state" = 'READY'
  AND "id" IN (SELECT f."attachment_id" FROM "submission_version_attachment" f)
  AND "id" NOT IN (SELECT f."attachment_id" FROM "submission_version_attachment" f WHERE f."version_id" = ?)`;
const WORDS_BACK = `UPDATE "attachment" SET "version" = "version" + 1,
    "name" = (SELECT f."name" FROM "submission_version_attachment" f WHERE f."version_id" = ? AND f."attachment_id" = "attachment"."id"),
    "description" = (SELECT f."description" FROM "submission_version_attachment" f WHERE f."version_id" = ? AND f."attachment_id" = "attachment"."id")
  WHERE "id" IN (SELECT f."attachment_id" FROM "submission_version_attachment" f WHERE f."version_id" = ?)`;

/** What a submission was before: its versions, and drafts that gave way. */
@Injectable()
export class VersionStore {
  byId(tx: ReadTx, id: SubmissionVersionId): Promise<SubmissionVersion | null> {
    return tx.findOne(SubmissionVersionSchema, { where: { id } });
  }

  /** Newest first, those below `number`. */
  async below(tx: ReadTx, submissionId: SubmissionId, number: number, limit: number): Promise<NamedVersion[]> {
    const rows = await tx.rows<Omit<NamedVersion, 'content'> & { readonly content: string }>(VERSIONS, [submissionId, number, limit]);
    return rows.map((row) => ({ ...row, content: JSON.parse(row.content) as SubmissionContent })); // written from the column's own type
  }

  keptById(tx: ReadTx, id: KeptDraftId): Promise<KeptDraft | null> {
    return tx.findOne(KeptDraftSchema, { where: { id } });
  }

  async keep(tx: WriteTx, draft: KeptDraft): Promise<void> {
    await tx.insert(KeptDraftSchema, draft);
  }

  /** Newest first, those before `after`. */
  async kept(tx: ReadTx, submissionId: SubmissionId, after: string, limit: number): Promise<NamedKeptDraft[]> {
    const parameters = [submissionId, after === '' ? AFTER_ALL : after, limit];
    const rows = await tx.rows<Omit<NamedKeptDraft, 'title'> & { readonly content: string }>(KEPT, parameters);
    return rows.map(({ content, ...row }) => ({ ...row, title: (JSON.parse(content) as SubmissionContent).title })); // the column's own type
  }

  /** The draft has the files of the version again, under the words that they had there. */
  async restoreFiles(tx: WriteTx, submissionId: SubmissionId, versionId: SubmissionVersionId, now: Instant): Promise<void> {
    await tx.execute(OTHERS_OUT, [now, submissionId, versionId]);
    await tx.execute(FILES_BACK, [versionId]);
    await tx.execute(WORDS_BACK, [versionId, versionId, versionId]);
  }
}
