import { tableColumns as column } from '@jamboree/platform-server';
import { Table, type MigrationInterface, type QueryRunner } from 'typeorm';

/** Sessions are swept, the record of signing in stays. Demo people have come in by no mail, but nothing is kept from them. */
const PROVED = `INSERT INTO "proved_address" ("user_id", "at") SELECT s."user_id", MIN(s."at") FROM (
  SELECT "user_id", "created_at" AS "at" FROM "session"
  UNION ALL SELECT a."subject_id", a."at" FROM "audit_record" a JOIN "person" p ON p."id" = a."subject_id" WHERE a."type" = 'SignedIn'
) s GROUP BY s."user_id"`;

export class InstanceSettings1790000001020 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.createTable(instanceSetting());
    await runner.createTable(provedAddress());
    await runner.query(PROVED);
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
