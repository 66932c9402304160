import type { SubmissionMerge } from '@jamboree/participation-domain';
import { columns } from '@jamboree/platform-server';
import { EntitySchema } from 'typeorm';

/** Table `submission_merge`: which entry was merged into which. Those taken back stay. */
export const SubmissionMergeSchema = new EntitySchema<SubmissionMerge>({
  name: 'submission_merge',
  columns: {
    id: columns.id(),
    eventId: columns.ref({ name: 'event_id' }),
    fromId: columns.ref({ name: 'from_id' }),
    intoId: columns.ref({ name: 'into_id' }),
    fromState: columns.key({ name: 'from_state' }),
    fromReason: columns.text({ name: 'from_reason', nullable: true }),
    reason: columns.text(),
    at: columns.instant({ name: 'merged_at' }),
    by: columns.ref({ name: 'merged_by' }),
    reversedAt: columns.instant({ name: 'reversed_at', nullable: true }),
    reversedBy: columns.ref({ name: 'reversed_by', nullable: true }),
    reverseReason: columns.text({ name: 'reverse_reason', nullable: true }),
  },
  indices: [
    { name: 'ix_submission_merge_from', columns: ['fromId', 'id'] },
    { name: 'ix_submission_merge_into', columns: ['intoId', 'id'] },
  ],
  foreignKeys: [
    { name: 'fk_submission_merge_event', target: 'event', columnNames: ['eventId'], referencedColumnNames: ['id'] },
    {
      name: 'fk_submission_merge_from',
      target: 'submission',
      columnNames: ['fromId'],
      referencedColumnNames: ['id'],
      onDelete: 'CASCADE',
    },
    {
      name: 'fk_submission_merge_into',
      target: 'submission',
      columnNames: ['intoId'],
      referencedColumnNames: ['id'],
      onDelete: 'CASCADE',
    },
    { name: 'fk_submission_merge_by', target: 'person', columnNames: ['by'], referencedColumnNames: ['id'] },
    { name: 'fk_submission_merge_reversed_by', target: 'person', columnNames: ['reversedBy'], referencedColumnNames: ['id'] },
  ],
});
