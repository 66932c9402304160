import type { Criterion, Rubric } from '@jamboree/event-domain';
import { columns } from '@jamboree/platform-server';
import { EntitySchema } from 'typeorm';

/** A rubric without its criteria, which are rows of their own. */
export type RubricRow = Omit<Rubric, 'criteria'>;

export const RubricSchema = new EntitySchema<RubricRow>({
  name: 'rubric',
  columns: {
    id: columns.id(),
    eventId: columns.ref({ name: 'event_id' }),
    key: columns.key(),
    title: columns.json(),
    scaleMin: columns.int({ name: 'scale_min' }),
    scaleMax: columns.int({ name: 'scale_max' }),
    tieBreak: columns.json({ name: 'tie_break' }),
  },
  uniques: [{ name: 'uq_rubric_event_key', columns: ['eventId', 'key'] }],
  checks: [{ name: 'ck_rubric_scale', expression: '"scale_min" < "scale_max"' }],
  foreignKeys: [{ name: 'fk_rubric_event', target: 'event', columnNames: ['eventId'], referencedColumnNames: ['id'] }],
});

export const CriterionSchema = new EntitySchema<Criterion>({
  name: 'criterion',
  columns: {
    id: columns.id(),
    rubricId: columns.ref({ name: 'rubric_id' }),
    key: columns.key(),
    title: columns.json(),
    description: columns.json(),
    weight: columns.real(),
    anchors: columns.json(),
    trackIds: columns.json({ name: 'track_ids' }),
    position: columns.int(),
  },
  uniques: [{ name: 'uq_criterion_rubric_key', columns: ['rubricId', 'key'] }],
  checks: [{ name: 'ck_criterion_weight', expression: '"weight" > 0' }],
  foreignKeys: [{ name: 'fk_criterion_rubric', target: 'rubric', columnNames: ['rubricId'], referencedColumnNames: ['id'] }],
});
