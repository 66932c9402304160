import type { CriterionId, ScorecardId } from '@jamboree/kernel';
import { columns } from '@jamboree/platform-server';
import { EntitySchema } from 'typeorm';

/** One line of a sheet; a criterion that has never been scored has no row. */
export interface StoredScore {
  readonly scorecardId: ScorecardId;
  readonly criterionId: CriterionId;
  readonly value: number | null;
}

export const ScoreSchema = new EntitySchema<StoredScore>({
  name: 'score',
  columns: {
    scorecardId: { ...columns.id({ name: 'scorecard_id' }), primaryKeyConstraintName: 'pk_score' },
    criterionId: { ...columns.id({ name: 'criterion_id' }), primaryKeyConstraintName: 'pk_score' },
    value: columns.int({ nullable: true }),
  },
  foreignKeys: [
    { name: 'fk_score_scorecard', target: 'scorecard', columnNames: ['scorecardId'], referencedColumnNames: ['id'], onDelete: 'CASCADE' },
    { name: 'fk_score_criterion', target: 'criterion', columnNames: ['criterionId'], referencedColumnNames: ['id'] },
  ],
});
