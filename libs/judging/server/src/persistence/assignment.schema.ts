import type { Assignment } from '@jamboree/judging-domain';
import type { Instant } from '@jamboree/kernel';
import { columns } from '@jamboree/platform-server';
import { EntitySchema } from 'typeorm';

export interface StoredAssignment extends Assignment {
  readonly assignedAt: Instant;
}

export const AssignmentSchema = new EntitySchema<StoredAssignment>({
  name: 'assignment',
  columns: {
    id: columns.id(),
    roundId: columns.ref({ name: 'round_id' }),
    jurorId: columns.ref({ name: 'juror_id' }),
    submissionId: columns.ref({ name: 'submission_id' }),
    state: columns.key(),
    position: columns.int(),
    origin: columns.key(),
    assignedAt: columns.instant({ name: 'assigned_at' }),
  },
  uniques: [
    { name: 'uq_assignment_pair', columns: ['roundId', 'jurorId', 'submissionId'] },
    { name: 'uq_assignment_position', columns: ['roundId', 'jurorId', 'position'] },
  ],
  indices: [
    { name: 'ix_assignment_juror', columns: ['jurorId'] },
    { name: 'ix_assignment_submission', columns: ['submissionId'] },
  ],
  foreignKeys: [
    { name: 'fk_assignment_round', target: 'judging_round', columnNames: ['roundId'], referencedColumnNames: ['id'], onDelete: 'CASCADE' },
    { name: 'fk_assignment_juror', target: 'person', columnNames: ['jurorId'], referencedColumnNames: ['id'] },
    {
      name: 'fk_assignment_submission',
      target: 'submission',
      columnNames: ['submissionId'],
      referencedColumnNames: ['id'],
      onDelete: 'CASCADE',
    },
  ],
});
