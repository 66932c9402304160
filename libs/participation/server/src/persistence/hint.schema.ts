import type { EventId, SubmissionId, SubmissionVersionId } from '@jamboree/kernel';
import type { SubmissionHint } from '@jamboree/participation-domain';
import { columns } from '@jamboree/platform-server';
import { EntitySchema } from 'typeorm';

export interface SketchedVersion {
  readonly versionId: SubmissionVersionId;
  readonly submissionId: SubmissionId;
  readonly eventId: EventId;
}

/** Table `text_sketch`: the versions that were looked at for hints. */
export const TextSketchSchema = new EntitySchema<SketchedVersion>({
  name: 'text_sketch',
  columns: {
    versionId: { ...columns.ref({ name: 'version_id' }), primary: true },
    submissionId: columns.ref({ name: 'submission_id' }),
    eventId: columns.ref({ name: 'event_id' }),
  },
  indices: [{ name: 'ix_text_sketch_submission', columns: ['submissionId'] }],
  foreignKeys: [
    { name: 'fk_text_sketch_version', target: 'submission_version', columnNames: ['versionId'], referencedColumnNames: ['id'] },
  ],
});

export interface Fingerprint {
  readonly versionId: SubmissionVersionId;
  readonly hash: number;
}

/** Table `text_fingerprint`: what a text is found by from a copy of it. */
export const TextFingerprintSchema = new EntitySchema<Fingerprint>({
  name: 'text_fingerprint',
  columns: {
    versionId: { ...columns.ref({ name: 'version_id' }), primary: true },
    hash: { ...columns.int(), primary: true },
  },
  indices: [{ name: 'ix_text_fingerprint_hash', columns: ['hash'] }],
  foreignKeys: [
    { name: 'fk_text_fingerprint_version', target: 'submission_version', columnNames: ['versionId'], referencedColumnNames: ['id'] },
  ],
});

export interface LinkedSite {
  readonly versionId: SubmissionVersionId;
  readonly site: string;
}

/** Table `linked_site`: which sites a version links to. */
export const LinkedSiteSchema = new EntitySchema<LinkedSite>({
  name: 'linked_site',
  columns: {
    versionId: { ...columns.ref({ name: 'version_id' }), primary: true },
    site: { ...columns.key(), primary: true },
  },
  indices: [{ name: 'ix_linked_site_site', columns: ['site'] }],
  foreignKeys: [
    { name: 'fk_linked_site_version', target: 'submission_version', columnNames: ['versionId'], referencedColumnNames: ['id'] },
  ],
});

export interface HintRow extends SubmissionHint {
  /** The other entry's id, or empty: so that a hint is there once. */
  readonly about: string;
}

/** Table `submission_hint`: what organisers may want to look at. Dismissed ones stay. */
export const SubmissionHintSchema = new EntitySchema<HintRow>({
  name: 'submission_hint',
  columns: {
    id: columns.id(),
    eventId: columns.ref({ name: 'event_id' }),
    submissionId: columns.ref({ name: 'submission_id' }),
    kind: columns.key(),
    about: columns.key(),
    otherId: columns.ref({ name: 'other_id', nullable: true }),
    share: columns.real({ nullable: true }),
    signals: columns.json(),
    foundAt: columns.instant({ name: 'found_at' }),
    dismissedAt: columns.instant({ name: 'dismissed_at', nullable: true }),
    dismissedBy: columns.ref({ name: 'dismissed_by', nullable: true }),
  },
  uniques: [{ name: 'uq_submission_hint', columns: ['submissionId', 'kind', 'about'] }],
  indices: [{ name: 'ix_submission_hint_event', columns: ['eventId', 'id'] }],
  foreignKeys: [
    { name: 'fk_submission_hint_event', target: 'event', columnNames: ['eventId'], referencedColumnNames: ['id'] },
    {
      name: 'fk_submission_hint_submission',
      target: 'submission',
      columnNames: ['submissionId'],
      referencedColumnNames: ['id'],
      onDelete: 'CASCADE',
    },
    {
      name: 'fk_submission_hint_other',
      target: 'submission',
      columnNames: ['otherId'],
      referencedColumnNames: ['id'],
      onDelete: 'CASCADE',
    },
    { name: 'fk_submission_hint_dismissed_by', target: 'person', columnNames: ['dismissedBy'], referencedColumnNames: ['id'] },
  ],
});
