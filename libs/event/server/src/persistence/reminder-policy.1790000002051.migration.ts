import { tableColumns as column } from '@jamboree/platform-server';
import { Table, type MigrationInterface, type QueryRunner } from 'typeorm';

export class ReminderPolicy1790000002051 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.createTable(reminderPolicy());
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.dropTable(reminderPolicy());
  }
}

function reminderPolicy(): Table {
  return new Table({
    name: 'reminder_policy',
    columns: [
      { ...column.ref('event_id'), isPrimary: true },
      column.json('submitting'),
      column.json('scoring'),
      column.instant('saved_at'),
      column.int('version'),
    ],
    foreignKeys: [
      {
        name: 'fk_reminder_policy_event',
        columnNames: ['event_id'],
        referencedTableName: 'event',
        referencedColumnNames: ['id'],
      },
    ],
  });
}
