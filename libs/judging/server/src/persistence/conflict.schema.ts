import type { Conflict } from '@jamboree/judging-domain';
import { columns } from '@jamboree/platform-server';
import { EntitySchema } from 'typeorm';

export const ConflictSchema = new EntitySchema<Conflict>({
  name: 'conflict_of_interest',
  columns: {
    id: columns.id(),
    eventId: columns.ref({ name: 'event_id' }),
    userId: columns.ref({ name: 'user_id' }),
    submissionId: columns.ref({ name: 'submission_id' }),
    kind: columns.key(),
    note: columns.text(),
    at: columns.instant(),
  },
  uniques: [{ name: 'uq_conflict_of_interest_pair', columns: ['userId', 'submissionId'] }],
  indices: [{ name: 'ix_conflict_of_interest_event', columns: ['eventId'] }],
  foreignKeys: [
    {
      name: 'fk_conflict_of_interest_event',
      target: 'event',
      columnNames: ['eventId'],
      referencedColumnNames: ['id'],
      onDelete: 'CASCADE',
    },
    { name: 'fk_conflict_of_interest_user', target: 'person', columnNames: ['userId'], referencedColumnNames: ['id'] },
    {
      name: 'fk_conflict_of_interest_submission',
      target: 'submission',
      columnNames: ['submissionId'],
      referencedColumnNames: ['id'],
      onDelete: 'CASCADE',
    },
  ],
});
