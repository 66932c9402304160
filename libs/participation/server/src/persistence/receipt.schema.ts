import type { Receipt } from '@jamboree/participation-domain';
import { columns } from '@jamboree/platform-server';
import { EntitySchema } from 'typeorm';

/** Table `receipt`: what a team was told when it submitted, in the words of that moment. */
export const ReceiptSchema = new EntitySchema<Receipt>({
  name: 'receipt',
  columns: {
    id: columns.id(),
    number: columns.key(),
    eventId: columns.ref({ name: 'event_id' }),
    teamId: columns.ref({ name: 'team_id' }),
    submissionId: columns.ref({ name: 'submission_id' }),
    versionId: columns.ref({ name: 'version_id' }),
    versionNumber: columns.int({ name: 'version_number' }),
    contentHash: columns.key({ name: 'content_hash' }),
    submissionTitle: columns.text({ name: 'submission_title' }),
    teamName: columns.text({ name: 'team_name' }),
    at: columns.instant(),
    within: columns.key(),
  },
  uniques: [
    { name: 'uq_receipt_number', columns: ['number'] },
    { name: 'uq_receipt_version', columns: ['versionId'] },
  ],
  indices: [{ name: 'ix_receipt_submission', columns: ['submissionId'] }],
  foreignKeys: [
    { name: 'fk_receipt_event', target: 'event', columnNames: ['eventId'], referencedColumnNames: ['id'] },
    { name: 'fk_receipt_team', target: 'team', columnNames: ['teamId'], referencedColumnNames: ['id'] },
    { name: 'fk_receipt_submission', target: 'submission', columnNames: ['submissionId'], referencedColumnNames: ['id'] },
    { name: 'fk_receipt_version', target: 'submission_version', columnNames: ['versionId'], referencedColumnNames: ['id'] },
  ],
});
