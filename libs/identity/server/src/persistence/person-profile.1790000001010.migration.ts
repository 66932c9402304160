import { tableColumns as column } from '@jamboree/platform-server';
import { Table, type MigrationInterface, type QueryRunner } from 'typeorm';

export class PersonProfile1790000001010 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.createTable(personProfile());
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.dropTable(personProfile());
  }
}

function personProfile(): Table {
  return new Table({
    name: 'person_profile',
    columns: [
      column.id('user_id'),
      column.json('skills'),
      column.json('languages'),
      column.key('sector', { isNullable: true }),
      column.json('offers'),
      column.json('seeks'),
      column.text('about'),
      column.json('hours'),
      column.json('visibility'),
      column.instant('finder_since', { isNullable: true }),
      column.int('version'),
    ],
    foreignKeys: [
      {
        name: 'fk_person_profile_user',
        columnNames: ['user_id'],
        referencedTableName: 'person',
        referencedColumnNames: ['id'],
        onDelete: 'CASCADE',
      },
    ],
  });
}
