import type { SubmissionVersionId } from '@jamboree/kernel';
import type { Attachment, FrozenAttachment } from '@jamboree/participation-domain';
import { columns } from '@jamboree/platform-server';
import { EntitySchema } from 'typeorm';

/** Table `attachment`: files of submissions. Removed ones stay while a version has them. */
export const AttachmentSchema = new EntitySchema<Attachment>({
  name: 'attachment',
  columns: {
    id: columns.id(),
    eventId: columns.ref({ name: 'event_id' }),
    submissionId: columns.ref({ name: 'submission_id' }),
    uploadedBy: columns.ref({ name: 'uploaded_by' }),
    name: columns.text(),
    description: columns.text(),
    state: columns.key(),
    refusal: columns.key({ nullable: true }),
    bytes: columns.int(),
    kind: columns.key({ nullable: true }),
    mediaType: columns.text({ name: 'media_type', nullable: true }),
    extension: columns.key({ nullable: true }),
    sha256: columns.key({ nullable: true }),
    width: columns.int({ nullable: true }),
    height: columns.int({ nullable: true }),
    createdAt: columns.instant({ name: 'created_at' }),
    removedAt: columns.instant({ name: 'removed_at', nullable: true }),
    version: columns.int(),
  },
  indices: [
    { name: 'ix_attachment_submission', columns: ['submissionId', 'id'] },
    { name: 'ix_attachment_event', columns: ['eventId'] },
  ],
  foreignKeys: [
    { name: 'fk_attachment_event', target: 'event', columnNames: ['eventId'], referencedColumnNames: ['id'] },
    { name: 'fk_attachment_submission', target: 'submission', columnNames: ['submissionId'], referencedColumnNames: ['id'] },
    { name: 'fk_attachment_uploaded_by', target: 'person', columnNames: ['uploadedBy'], referencedColumnNames: ['id'] },
  ],
});

export interface VersionAttachmentRow extends FrozenAttachment {
  readonly versionId: SubmissionVersionId;
  /** From 0, as shown. */
  readonly position: number;
}

/** Table `submission_version_attachment`: which files a version was submitted with, under which words. Written once, never changed. */
export const VersionAttachmentSchema = new EntitySchema<VersionAttachmentRow>({
  name: 'submission_version_attachment',
  columns: {
    versionId: { ...columns.ref({ name: 'version_id' }), primary: true },
    position: { ...columns.int(), primary: true },
    attachmentId: columns.ref({ name: 'attachment_id' }),
    sha256: columns.key(),
    name: columns.text(),
    description: columns.text(),
  },
  indices: [{ name: 'ix_submission_version_attachment', columns: ['attachmentId'] }],
  foreignKeys: [
    { name: 'fk_version_attachment_version', target: 'submission_version', columnNames: ['versionId'], referencedColumnNames: ['id'] },
    { name: 'fk_version_attachment_attachment', target: 'attachment', columnNames: ['attachmentId'], referencedColumnNames: ['id'] },
  ],
});
