import type { JudgingRound } from '@jamboree/judging-domain';
import { columns } from '@jamboree/platform-server';
import { EntitySchema } from 'typeorm';

export const JudgingRoundSchema = new EntitySchema<JudgingRound>({
  name: 'judging_round',
  columns: {
    id: columns.id(),
    eventId: columns.ref({ name: 'event_id' }),
    phaseId: columns.ref({ name: 'phase_id' }),
    rubricId: columns.ref({ name: 'rubric_id' }),
    position: columns.int(),
    reviewsPerSubmission: columns.int({ name: 'reviews_per_submission' }),
    blind: columns.boolean(),
    comparison: columns.key(),
    tieBreak: columns.json({ name: 'tie_break' }),
    lotterySeed: columns.int({ name: 'lottery_seed' }),
  },
  uniques: [{ name: 'uq_judging_round_phase', columns: ['phaseId'] }],
  indices: [{ name: 'ix_judging_round_event', columns: ['eventId', 'position'] }],
  foreignKeys: [
    { name: 'fk_judging_round_event', target: 'event', columnNames: ['eventId'], referencedColumnNames: ['id'], onDelete: 'CASCADE' },
    { name: 'fk_judging_round_phase', target: 'phase', columnNames: ['phaseId'], referencedColumnNames: ['id'], onDelete: 'CASCADE' },
    { name: 'fk_judging_round_rubric', target: 'rubric', columnNames: ['rubricId'], referencedColumnNames: ['id'] },
  ],
});
