import { tableColumns as column } from '@jamboree/platform-server';
import { Table, type MigrationInterface, type QueryRunner, type TableForeignKeyOptions } from 'typeorm';

export class Voting1790000003120 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    for (const table of [votingRound(), votingBudget(), ballot()]) await runner.createTable(table);
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const table of [ballot(), votingBudget(), votingRound()]) await runner.dropTable(table);
  }
}

function votingRound(): Table {
  return new Table({
    name: 'voting_round',
    columns: [
      column.id(),
      column.ref('event_id'),
      column.key('electorate'),
      column.int('votes_per_person'),
      column.instant('opens_at'),
      column.instant('closes_at'),
      column.instant('published_at', { isNullable: true }),
      column.key('seed'),
      column.int('version'),
    ],
    indices: [{ name: 'ix_voting_round_event', columnNames: ['event_id'] }],
    foreignKeys: [to('event', 'fk_voting_round_event', 'event_id')],
  });
}

function votingBudget(): Table {
  const primary = { isPrimary: true, primaryKeyConstraintName: 'pk_voting_budget' };
  return new Table({
    name: 'voting_budget',
    columns: [
      { ...column.ref('round_id'), ...primary },
      { ...column.ref('user_id'), ...primary },
      column.ref('event_id'),
      column.int('granted'),
      column.int('used'),
    ],
    foreignKeys: [
      { ...to('voting_round', 'fk_voting_budget_round', 'round_id'), onDelete: 'CASCADE' },
      to('person', 'fk_voting_budget_user', 'user_id'),
      to('event', 'fk_voting_budget_event', 'event_id'),
    ],
  });
}

function ballot(): Table {
  return new Table({
    name: 'ballot',
    columns: [
      column.id(),
      column.ref('event_id'),
      column.ref('round_id'),
      column.ref('user_id'),
      column.ref('submission_id'),
      column.instant('at'),
    ],
    uniques: [{ name: 'uq_ballot_line', columnNames: ['round_id', 'user_id', 'submission_id'] }],
    indices: [{ name: 'ix_ballot_submission', columnNames: ['round_id', 'submission_id'] }],
    foreignKeys: [
      to('event', 'fk_ballot_event', 'event_id'),
      { ...to('voting_round', 'fk_ballot_round', 'round_id'), onDelete: 'CASCADE' },
      to('person', 'fk_ballot_user', 'user_id'),
      { ...to('submission', 'fk_ballot_submission', 'submission_id'), onDelete: 'CASCADE' },
    ],
  });
}

function to(table: string, name: string, columnName: string): TableForeignKeyOptions {
  return { name, columnNames: [columnName], referencedTableName: table, referencedColumnNames: ['id'] };
}
