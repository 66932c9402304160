import { tableColumns as column } from '@jamboree/platform-server';
import { Table, type MigrationInterface, type QueryRunner, type TableForeignKeyOptions } from 'typeorm';

export class Registration1790000002031 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    for (const table of tables()) await runner.createTable(table);
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const table of tables().reverse()) await runner.dropTable(table);
  }
}

function tables(): Table[] {
  return [registration(), application(), consent()];
}

function references(table: string, columnName: string, name: string): TableForeignKeyOptions {
  return { name, columnNames: [columnName], referencedTableName: table, referencedColumnNames: ['id'] };
}

function registration(): Table {
  return new Table({
    name: 'registration',
    columns: [
      column.id('event_id'),
      column.key('mode'),
      column.key('admission'),
      column.int('capacity', { isNullable: true }),
      column.json('quotas'),
      column.int('version'),
    ],
    foreignKeys: [references('event', 'event_id', 'fk_registration_event')],
  });
}

function application(): Table {
  return new Table({
    name: 'application',
    columns: [
      column.id(),
      column.ref('event_id'),
      column.ref('user_id'),
      column.text('city', { isNullable: true }),
      column.key('sector'),
      column.int('form_version'),
      column.json('answers'),
      column.key('state'),
      column.text('reason', { isNullable: true }),
      column.instant('submitted_at'),
      column.instant('decided_at', { isNullable: true }),
      column.ref('decided_by', { isNullable: true }),
      column.int('version'),
    ],
    uniques: [{ name: 'uq_application_event_user', columnNames: ['event_id', 'user_id'] }],
    indices: [{ name: 'ix_application_queue', columnNames: ['event_id', 'submitted_at', 'id'] }],
    foreignKeys: [
      references('event', 'event_id', 'fk_application_event'),
      references('person', 'user_id', 'fk_application_user'),
      references('person', 'decided_by', 'fk_application_decided_by'),
    ],
  });
}

function consent(): Table {
  return new Table({
    name: 'consent',
    columns: [
      column.id(),
      column.ref('event_id'),
      column.ref('user_id'),
      column.key('field_key'),
      column.int('text_version'),
      column.key('locale'),
      column.text('purpose'),
      column.instant('given_at'),
      column.instant('withdrawn_at', { isNullable: true }),
    ],
    indices: [{ name: 'ix_consent_person', columnNames: ['event_id', 'user_id'] }],
    foreignKeys: [references('event', 'event_id', 'fk_consent_event'), references('person', 'user_id', 'fk_consent_user')],
  });
}
