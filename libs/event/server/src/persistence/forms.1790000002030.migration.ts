import { tableColumns as column } from '@jamboree/platform-server';
import { Table, type MigrationInterface, type QueryRunner } from 'typeorm';

/** Events from before have no row: they ask what their template asks, as version 1, until an organiser saves the second. */
export class Forms1790000002030 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.createTable(formVersion());
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.dropTable(formVersion());
  }
}

function formVersion(): Table {
  return new Table({
    name: 'form_version',
    columns: [
      column.id(),
      column.ref('event_id'),
      column.key('purpose'),
      column.int('number'),
      column.json('fields'),
      column.instant('saved_at'),
      column.ref('saved_by'),
    ],
    uniques: [{ name: 'uq_form_version_number', columnNames: ['event_id', 'purpose', 'number'] }],
    foreignKeys: [
      { name: 'fk_form_version_event', columnNames: ['event_id'], referencedTableName: 'event', referencedColumnNames: ['id'] },
      { name: 'fk_form_version_saved_by', columnNames: ['saved_by'], referencedTableName: 'person', referencedColumnNames: ['id'] },
    ],
  });
}
