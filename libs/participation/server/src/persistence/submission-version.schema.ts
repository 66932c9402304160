import type { SubmissionContent, SubmissionVersion } from '@jamboree/participation-domain';
import { columns, foldForSearch } from '@jamboree/platform-server';
import { EntitySchema } from 'typeorm';

/** Title, summary, tags and track stand beside the content as well, so that lists and searches never read whole texts. */
export interface SubmissionVersionRow extends SubmissionVersion, Pick<SubmissionContent, 'title' | 'summary' | 'builtWith' | 'trackId'> {
  /** Title, summary and tags as searches compare them. */
  readonly searchText: string;
}

export function versionRow(version: SubmissionVersion): SubmissionVersionRow {
  const { title, summary, builtWith, trackId } = version.content;
  const searchText = foldForSearch([title, summary, ...builtWith].join('\n'));
  return { ...version, title, summary, builtWith, trackId, searchText };
}

/** Table `submission_version`: written once, never changed. */
export const SubmissionVersionSchema = new EntitySchema<SubmissionVersionRow>({
  name: 'submission_version',
  columns: {
    id: columns.id(),
    submissionId: columns.ref({ name: 'submission_id' }),
    number: columns.int(),
    title: columns.text(),
    summary: columns.text(),
    builtWith: columns.json({ name: 'built_with' }),
    trackId: columns.ref({ name: 'track_id', nullable: true }),
    searchText: columns.text({ name: 'search_text' }),
    content: columns.json(),
    contentHash: columns.key({ name: 'content_hash' }),
    // Nullable because it was added later; the migration filled it.
    formVersion: columns.int({ name: 'form_version', nullable: true }),
    submittedAt: columns.instant({ name: 'submitted_at' }),
    submittedBy: columns.ref({ name: 'submitted_by' }),
    within: columns.key(),
  },
  // Made by the migration of the search, on PostgreSQL alone.
  indices: [{ name: 'ix_submission_version_search_text', columns: ['searchText'], synchronize: false }],
  uniques: [{ name: 'uq_submission_version_number', columns: ['submissionId', 'number'] }],
  foreignKeys: [
    {
      name: 'fk_submission_version_submission',
      target: 'submission',
      columnNames: ['submissionId'],
      referencedColumnNames: ['id'],
    },
    { name: 'fk_submission_version_track', target: 'track', columnNames: ['trackId'], referencedColumnNames: ['id'] },
  ],
});
