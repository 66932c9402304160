import { tableColumns as column } from '@jamboree/platform-server';
import { Table, type MigrationInterface, type QueryRunner, type TableForeignKeyOptions } from 'typeorm';

/** What people can show of an event afterwards. */
export class Certificates1790000006010 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.createTable(certificate());
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.dropTable(certificate());
  }
}

function certificate(): Table {
  return new Table({
    name: 'certificate',
    columns: [
      column.id(),
      column.key('number'),
      column.ref('event_id'),
      column.ref('person_id'),
      column.key('kind'),
      column.text('name'),
      column.text('team_name', { isNullable: true }),
      column.instant('issued_at'),
      column.instant('revoked_at', { isNullable: true }),
      column.ref('revoked_by', { isNullable: true }),
      column.text('revoked_reason', { isNullable: true }),
    ],
    uniques: [
      { name: 'uq_certificate_number', columnNames: ['number'] },
      { name: 'uq_certificate_person', columnNames: ['event_id', 'person_id', 'kind'] },
    ],
    foreignKeys: [
      reference('event', 'fk_certificate_event', 'event_id'),
      reference('person', 'fk_certificate_person', 'person_id'),
      reference('person', 'fk_certificate_revoked_by', 'revoked_by'),
    ],
  });
}

function reference(table: string, name: string, of: string): TableForeignKeyOptions {
  return { name, columnNames: [of], referencedTableName: table, referencedColumnNames: ['id'] };
}
