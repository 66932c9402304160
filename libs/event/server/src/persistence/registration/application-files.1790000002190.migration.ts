import { tableColumns as column } from '@jamboree/platform-server';
import { Table, type MigrationInterface, type QueryRunner, type TableForeignKeyOptions } from 'typeorm';

export class ApplicationFiles1790000002190 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.createTable(applicationFile());
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.dropTable('application_file');
  }
}

function references(table: string, columnName: string, name: string): TableForeignKeyOptions {
  return { name, columnNames: [columnName], referencedTableName: table, referencedColumnNames: ['id'] };
}

function applicationFile(): Table {
  return new Table({
    name: 'application_file',
    columns: [
      column.id(),
      column.ref('event_id'),
      column.ref('user_id'),
      column.key('field_key'),
      column.ref('application_id', { isNullable: true }),
      column.text('name'),
      column.key('state'),
      column.key('refusal', { isNullable: true }),
      column.int('bytes'),
      column.key('kind', { isNullable: true }),
      column.text('media_type', { isNullable: true }),
      column.key('extension', { isNullable: true }),
      column.key('sha256', { isNullable: true }),
      column.int('width', { isNullable: true }),
      column.int('height', { isNullable: true }),
      column.instant('created_at'),
    ],
    indices: [
      { name: 'ix_application_file_person', columnNames: ['event_id', 'user_id'] },
      { name: 'ix_application_file_application', columnNames: ['application_id', 'created_at'] },
    ],
    foreignKeys: [
      references('event', 'event_id', 'fk_application_file_event'),
      references('person', 'user_id', 'fk_application_file_user'),
      references('application', 'application_id', 'fk_application_file_application'),
    ],
  });
}
