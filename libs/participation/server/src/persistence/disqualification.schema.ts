import type { Disqualification } from '@jamboree/participation-domain';
import { columns } from '@jamboree/platform-server';
import { EntitySchema } from 'typeorm';

/** Table `disqualification`: entries taken out for breaking the rules. Reversed ones stay. */
export const DisqualificationSchema = new EntitySchema<Disqualification>({
  name: 'disqualification',
  columns: {
    id: columns.id(),
    submissionId: columns.ref({ name: 'submission_id' }),
    fromState: columns.key({ name: 'from_state' }),
    fromReason: columns.text({ name: 'from_reason', nullable: true }),
    reason: columns.text(),
    note: columns.text(),
    at: columns.instant({ name: 'disqualified_at' }),
    by: columns.ref({ name: 'disqualified_by' }),
    reversedAt: columns.instant({ name: 'reversed_at', nullable: true }),
    reversedBy: columns.ref({ name: 'reversed_by', nullable: true }),
    reverseReason: columns.text({ name: 'reverse_reason', nullable: true }),
  },
  indices: [{ name: 'ix_disqualification_submission', columns: ['submissionId', 'id'] }],
  foreignKeys: [
    {
      name: 'fk_disqualification_submission',
      target: 'submission',
      columnNames: ['submissionId'],
      referencedColumnNames: ['id'],
      onDelete: 'CASCADE',
    },
    { name: 'fk_disqualification_by', target: 'person', columnNames: ['by'], referencedColumnNames: ['id'] },
    { name: 'fk_disqualification_reversed_by', target: 'person', columnNames: ['reversedBy'], referencedColumnNames: ['id'] },
  ],
});
