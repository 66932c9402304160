import type { Arrival } from '@jamboree/event-domain';
import type { EventId, Instant, SubmissionId, SubmissionVersionId } from '@jamboree/kernel';
import type { Attachment, AttachmentId, AttachmentWords, FileUse, FrozenAttachment } from '@jamboree/participation-domain';
import { placeholders, type ReadTx, type WriteTx } from '@jamboree/platform-server';
import { Injectable } from '@nestjs/common';
import { IsNull } from 'typeorm';
import { AttachmentSchema, VersionAttachmentSchema } from './attachment.schema.js';

/** A submitted file: what is kept of it, under the words of its version. */
export interface SubmittedFile extends Attachment {
  readonly versionId: SubmissionVersionId;
  readonly position: number;
}

/** A refused file takes up nothing; a removed one does as long as a version has it. */
const TAKES_ROOM = `"state" <> 'REFUSED' AND ("removed_at" IS NULL OR EXISTS
    (SELECT 1 FROM "submission_version_attachment" f WHERE f."attachment_id" = "attachment"."id"))`;
const USE = `SELECT
    (SELECT COUNT(*) FROM "attachment" WHERE "submission_id" = ? AND "removed_at" IS NULL AND "state" <> 'REFUSED') AS "submissionFiles",
    (SELECT COALESCE(SUM("bytes"), 0) FROM "attachment" WHERE "submission_id" = ? AND ${TAKES_ROOM}) AS "submissionBytes"`;
const EVENT_BYTES = `SELECT COALESCE(SUM("bytes"), 0) AS "bytes" FROM "attachment" WHERE "event_id" = ? AND ${TAKES_ROOM}`;

const TO_SUBMIT = `SELECT "id" AS "attachmentId", "sha256", "name", "description" FROM "attachment"
  WHERE "submission_id" = ? AND "removed_at" IS NULL AND "state" = 'READY' ORDER BY "created_at", "id"`;

const SUBMITTED = `SELECT a."id", a."event_id" AS "eventId", a."submission_id" AS "submissionId", a."uploaded_by" AS "uploadedBy",
    f."name", f."description", a."state", a."refusal", a."bytes", a."kind", a."media_type" AS "mediaType", a."extension", a."sha256",
    a."width", a."height", a."created_at" AS "createdAt", a."removed_at" AS "removedAt", a."version",
    f."version_id" AS "versionId", f."position"
  FROM "submission_version_attachment" f
  JOIN "attachment" a ON a."id" = f."attachment_id"`;

/** Files of submissions, in drafts and in versions. */
@Injectable()
export class AttachmentStore {
  byId(tx: ReadTx, id: AttachmentId): Promise<Attachment | null> {
    return tx.findOne(AttachmentSchema, { where: { id } });
  }

  /** Of the draft, in the order they were added. */
  ofDraft(tx: ReadTx, submissionId: SubmissionId): Promise<Attachment[]> {
    return tx.find(AttachmentSchema, { where: { submissionId, removedAt: IsNull() }, order: { createdAt: 'ASC', id: 'ASC' } });
  }

  async use(tx: ReadTx, submissionId: SubmissionId): Promise<Omit<FileUse, 'eventBytes'>> {
    const [row] = await tx.rows<Omit<FileUse, 'eventBytes'>>(USE, [submissionId, submissionId]);
    if (row === undefined) throw new Error('A sum has no row.');
    return row;
  }

  /** Of all submissions of an event. */
  async eventBytes(tx: ReadTx, eventId: EventId): Promise<number> {
    const [row] = await tx.rows<{ readonly bytes: number }>(EVENT_BYTES, [eventId]);
    return row?.bytes ?? 0;
  }

  async add(tx: WriteTx, attachment: Attachment): Promise<void> {
    await tx.insert(AttachmentSchema, attachment);
  }

  /** Whether it was still on its way: what has arrived does not arrive again. */
  async arrive(tx: WriteTx, id: AttachmentId, arrival: Arrival): Promise<boolean> {
    return (await tx.update(AttachmentSchema, { id, state: 'UPLOADING' }, arrival)) === 1;
  }

  async describe(tx: WriteTx, { id, version }: Attachment, words: AttachmentWords): Promise<void> {
    await tx.update(AttachmentSchema, { id, version }, { ...words, version: version + 1 });
  }

  async remove(tx: WriteTx, id: AttachmentId, now: Instant): Promise<void> {
    await tx.update(AttachmentSchema, { id }, { removedAt: now });
  }

  /** Whether a version was submitted with it. */
  async isSubmitted(tx: ReadTx, attachmentId: AttachmentId): Promise<boolean> {
    return (await tx.count(VersionAttachmentSchema, { attachmentId })) > 0;
  }

  /** What a version submitted now has: files that have arrived. */
  async toSubmit(tx: ReadTx, submissionId: SubmissionId): Promise<FrozenAttachment[]> {
    return tx.rows<FrozenAttachment>(TO_SUBMIT, [submissionId]);
  }

  async freeze(tx: WriteTx, versionId: SubmissionVersionId, files: readonly FrozenAttachment[]): Promise<void> {
    if (files.length === 0) return;
    await tx.insert(
      VersionAttachmentSchema,
      files.map(({ attachmentId, sha256, name, description }, position) => ({
        ...{ versionId, position, attachmentId, sha256, name, description },
      })),
    );
  }

  /** Of these versions, in the order they were submitted. */
  async ofVersions(tx: ReadTx, versions: readonly SubmissionVersionId[]): Promise<SubmittedFile[]> {
    if (versions.length === 0) return [];
    return tx.rows<SubmittedFile>(submittedWith(versions), versions);
  }
}

function submittedWith(versions: readonly SubmissionVersionId[]): string {
  return `${SUBMITTED} WHERE f."version_id" IN (${placeholders(versions)}) ORDER BY f."version_id", f."position"`;
}
