import { tableColumns as column } from '@jamboree/platform-server';
import { Table, type MigrationInterface, type QueryRunner, type TableForeignKeyOptions } from 'typeorm';

export class JudgingTables1790000004001 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    for (const table of tables()) await runner.createTable(table);
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const table of tables().reverse()) await runner.dropTable(table);
  }
}

function tables(): Table[] {
  return [judgingRound(), juror(), assignment(), conflictOfInterest(), scorecard(), score()];
}

/** A key that holds: the row referred to cannot be removed. */
function holds(name: string, columnName: string, table: string): TableForeignKeyOptions {
  return { name, columnNames: [columnName], referencedTableName: table, referencedColumnNames: ['id'] };
}

/** A key whose row goes with the row referred to. */
function follows(name: string, columnName: string, table: string): TableForeignKeyOptions {
  return { ...holds(name, columnName, table), onDelete: 'CASCADE' };
}

function judgingRound(): Table {
  return new Table({
    name: 'judging_round',
    columns: [
      column.id(),
      column.ref('event_id'),
      column.ref('phase_id'),
      column.ref('rubric_id'),
      column.int('position'),
      column.int('reviews_per_submission'),
      column.boolean('blind'),
      column.key('comparison'),
      column.json('tie_break'),
      column.int('lottery_seed'),
    ],
    uniques: [{ name: 'uq_judging_round_phase', columnNames: ['phase_id'] }],
    indices: [{ name: 'ix_judging_round_event', columnNames: ['event_id', 'position'] }],
    foreignKeys: [
      follows('fk_judging_round_event', 'event_id', 'event'),
      follows('fk_judging_round_phase', 'phase_id', 'phase'),
      holds('fk_judging_round_rubric', 'rubric_id', 'rubric'),
    ],
  });
}

function juror(): Table {
  return new Table({
    name: 'juror',
    columns: [column.id(), column.ref('event_id'), column.ref('user_id'), column.int('capacity')],
    uniques: [{ name: 'uq_juror_event_user', columnNames: ['event_id', 'user_id'] }],
    foreignKeys: [follows('fk_juror_event', 'event_id', 'event'), follows('fk_juror_user', 'user_id', 'person')],
  });
}

function assignment(): Table {
  return new Table({
    name: 'assignment',
    columns: [
      column.id(),
      column.ref('round_id'),
      column.ref('juror_id'),
      column.ref('submission_id'),
      column.key('state'),
      column.int('position'),
      column.key('origin'),
      column.instant('assigned_at'),
    ],
    uniques: [
      { name: 'uq_assignment_pair', columnNames: ['round_id', 'juror_id', 'submission_id'] },
      { name: 'uq_assignment_position', columnNames: ['round_id', 'juror_id', 'position'] },
    ],
    indices: [
      { name: 'ix_assignment_juror', columnNames: ['juror_id'] },
      { name: 'ix_assignment_submission', columnNames: ['submission_id'] },
    ],
    foreignKeys: [
      follows('fk_assignment_round', 'round_id', 'judging_round'),
      holds('fk_assignment_juror', 'juror_id', 'person'),
      follows('fk_assignment_submission', 'submission_id', 'submission'),
    ],
  });
}

function conflictOfInterest(): Table {
  return new Table({
    name: 'conflict_of_interest',
    columns: [
      column.id(),
      column.ref('event_id'),
      column.ref('user_id'),
      column.ref('submission_id'),
      column.key('kind'),
      column.text('note'),
      column.instant('at'),
    ],
    uniques: [{ name: 'uq_conflict_of_interest_pair', columnNames: ['user_id', 'submission_id'] }],
    indices: [{ name: 'ix_conflict_of_interest_event', columnNames: ['event_id'] }],
    foreignKeys: [
      follows('fk_conflict_of_interest_event', 'event_id', 'event'),
      holds('fk_conflict_of_interest_user', 'user_id', 'person'),
      follows('fk_conflict_of_interest_submission', 'submission_id', 'submission'),
    ],
  });
}

function scorecard(): Table {
  return new Table({
    name: 'scorecard',
    columns: [
      column.id(),
      column.ref('assignment_id'),
      column.key('state'),
      column.ref('submission_version_id', { isNullable: true }),
      column.text('comment'),
      column.text('private_note'),
      column.text('abstain_reason', { isNullable: true }),
      column.key('exclusion', { isNullable: true }),
      column.int('version'),
      column.instant('saved_at', { isNullable: true }),
    ],
    uniques: [{ name: 'uq_scorecard_assignment', columnNames: ['assignment_id'] }],
    foreignKeys: [
      follows('fk_scorecard_assignment', 'assignment_id', 'assignment'),
      holds('fk_scorecard_submission_version', 'submission_version_id', 'submission_version'),
    ],
  });
}

function score(): Table {
  return new Table({
    name: 'score',
    columns: [column.id('scorecard_id', 'pk_score'), column.id('criterion_id', 'pk_score'), column.int('value', { isNullable: true })],
    foreignKeys: [follows('fk_score_scorecard', 'scorecard_id', 'scorecard'), holds('fk_score_criterion', 'criterion_id', 'criterion')],
  });
}
