import { tableColumns as column } from '@jamboree/platform-server';
import { Table, type MigrationInterface, type QueryRunner } from 'typeorm';

/** Whoever has a session has come in by mail, but for the people of a demo, whom nothing is kept from. */
export class InstanceSettings1790000001020 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.createTable(instanceSetting());
    await runner.createTable(provedAddress());
    await runner.query(
      'INSERT INTO "proved_address" ("user_id", "at") SELECT "user_id", MIN("created_at") FROM "session" GROUP BY "user_id"',
    );
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.dropTable(provedAddress());
    await runner.dropTable(instanceSetting());
  }
}

function instanceSetting(): Table {
  return new Table({
    name: 'instance_setting',
    columns: [
      column.id('id', 'pk_instance_setting'),
      column.key('event_creation'),
      column.json('creators'),
      column.int('strangers_a_day'),
      column.int('version'),
    ],
  });
}

function provedAddress(): Table {
  return new Table({
    name: 'proved_address',
    columns: [{ ...column.ref('user_id'), isPrimary: true, primaryKeyConstraintName: 'pk_proved_address' }, column.instant('at')],
    foreignKeys: [
      {
        name: 'fk_proved_address_user',
        columnNames: ['user_id'],
        referencedTableName: 'person',
        referencedColumnNames: ['id'],
        onDelete: 'CASCADE',
      },
    ],
  });
}
