import type { Scorecard } from '@jamboree/judging-domain';
import { columns } from '@jamboree/platform-server';
import { EntitySchema } from 'typeorm';

/** A sheet without its scores, which are rows of their own. */
export type StoredScorecard = Omit<Scorecard, 'scores'>;

export const ScorecardSchema = new EntitySchema<StoredScorecard>({
  name: 'scorecard',
  columns: {
    id: columns.id(),
    assignmentId: columns.ref({ name: 'assignment_id' }),
    state: columns.key(),
    submissionVersionId: columns.ref({ name: 'submission_version_id', nullable: true }),
    comment: columns.text(),
    privateNote: columns.text({ name: 'private_note' }),
    abstainReason: columns.text({ name: 'abstain_reason', nullable: true }),
    exclusion: columns.key({ nullable: true }),
    version: columns.int(),
    savedAt: columns.instant({ name: 'saved_at', nullable: true }),
  },
  uniques: [{ name: 'uq_scorecard_assignment', columns: ['assignmentId'] }],
  foreignKeys: [
    {
      name: 'fk_scorecard_assignment',
      target: 'assignment',
      columnNames: ['assignmentId'],
      referencedColumnNames: ['id'],
      onDelete: 'CASCADE',
    },
    {
      name: 'fk_scorecard_submission_version',
      target: 'submission_version',
      columnNames: ['submissionVersionId'],
      referencedColumnNames: ['id'],
    },
  ],
});
