import { tableColumns as column } from '@jamboree/platform-server';
import { Table, type MigrationInterface, type QueryRunner, type TableForeignKeyOptions } from 'typeorm';

export class HandoverTables1790000005001 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    for (const table of tables()) await runner.createTable(table);
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const table of tables().reverse()) await runner.dropTable(table);
  }
}

function tables(): Table[] {
  return [shortlist(), shortlistEntry(), importedRow()];
}

function references(table: string, name: string, of: string): TableForeignKeyOptions {
  return { name, columnNames: [of], referencedTableName: table, referencedColumnNames: ['id'] };
}

function shortlist(): Table {
  return new Table({
    name: 'shortlist',
    columns: [
      column.id(),
      column.ref('event_id'),
      column.key('state'),
      column.instant('decided_at', { isNullable: true }),
      column.ref('decided_by', { isNullable: true }),
      column.instant('released_at', { isNullable: true }),
      column.ref('released_by', { isNullable: true }),
      column.int('version'),
    ],
    uniques: [{ name: 'uq_shortlist_event', columnNames: ['event_id'] }],
    foreignKeys: [
      references('event', 'fk_shortlist_event', 'event_id'),
      references('person', 'fk_shortlist_decided_by', 'decided_by'),
      references('person', 'fk_shortlist_released_by', 'released_by'),
    ],
  });
}

function shortlistEntry(): Table {
  return new Table({
    name: 'shortlist_entry',
    columns: [
      column.id(),
      column.ref('shortlist_id'),
      column.ref('submission_id'),
      column.int('rank'),
      column.text('rationale'),
      column.json('figures', { isNullable: true }),
    ],
    uniques: [
      { name: 'uq_shortlist_entry_submission', columnNames: ['shortlist_id', 'submission_id'] },
      { name: 'uq_shortlist_entry_rank', columnNames: ['shortlist_id', 'rank'] },
    ],
    indices: [{ name: 'ix_shortlist_entry_submission', columnNames: ['submission_id'] }],
    foreignKeys: [
      references('shortlist', 'fk_shortlist_entry_shortlist', 'shortlist_id'),
      references('submission', 'fk_shortlist_entry_submission', 'submission_id'),
    ],
  });
}

function importedRow(): Table {
  return new Table({
    name: 'imported_row',
    columns: [
      column.id(),
      column.ref('event_id'),
      column.key('kind'),
      column.text('source_key'),
      column.ref('subject_id'),
      column.key('digest'),
      column.instant('imported_at'),
    ],
    uniques: [{ name: 'uq_imported_row_source', columnNames: ['event_id', 'kind', 'source_key'] }],
    foreignKeys: [references('event', 'fk_imported_row_event', 'event_id')],
  });
}
