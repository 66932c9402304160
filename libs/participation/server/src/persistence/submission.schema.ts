import type { Submission } from '@jamboree/participation-domain';
import { columns } from '@jamboree/platform-server';
import { EntitySchema } from 'typeorm';

/** Table `submission`: one per team, with the draft that the team writes. */
export const SubmissionSchema = new EntitySchema<Submission>({
  name: 'submission',
  columns: {
    id: columns.id(),
    eventId: columns.ref({ name: 'event_id' }),
    teamId: columns.ref({ name: 'team_id' }),
    number: columns.int(),
    state: columns.key(),
    stateReason: columns.text({ name: 'state_reason', nullable: true }),
    mergedInto: columns.ref({ name: 'merged_into', nullable: true }),
    draft: columns.json(),
    draftVersion: columns.int({ name: 'draft_version' }),
    savedAt: columns.instant({ name: 'saved_at', nullable: true }),
    // Nullable because it was added later; the migration filled it.
    formVersion: columns.int({ name: 'form_version', nullable: true }),
    // No foreign key: version and submission would need each other to exist first.
    latestVersionId: columns.ref({ name: 'latest_version_id', nullable: true }),
    externalUrl: columns.text({ name: 'external_url', nullable: true }),
    createdAt: columns.instant({ name: 'created_at' }),
    version: columns.int(),
  },
  uniques: [
    { name: 'uq_submission_team', columns: ['teamId'] },
    { name: 'uq_submission_event_number', columns: ['eventId', 'number'] },
    { name: 'uq_submission_event_external_url', columns: ['eventId', 'externalUrl'] },
  ],
  indices: [{ name: 'ix_submission_event_state', columns: ['eventId', 'state'] }],
  foreignKeys: [
    { name: 'fk_submission_event', target: 'event', columnNames: ['eventId'], referencedColumnNames: ['id'] },
    { name: 'fk_submission_team', target: 'team', columnNames: ['teamId'], referencedColumnNames: ['id'], onDelete: 'CASCADE' },
    { name: 'fk_submission_merged_into', target: 'submission', columnNames: ['mergedInto'], referencedColumnNames: ['id'] },
  ],
});
