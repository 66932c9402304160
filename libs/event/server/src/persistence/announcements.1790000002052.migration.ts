import { tableColumns as column } from '@jamboree/platform-server';
import { Table, type MigrationInterface, type QueryRunner } from 'typeorm';

export class Announcements1790000002052 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.createTable(announcement());
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.dropTable(announcement());
  }
}

function announcement(): Table {
  return new Table({
    name: 'announcement',
    columns: [
      column.id(),
      column.ref('event_id'),
      column.json('title'),
      column.json('body'),
      column.key('audience'),
      column.boolean('pinned'),
      column.instant('published_at'),
      column.instant('edited_at', { isNullable: true }),
      column.instant('withdrawn_at', { isNullable: true }),
      column.ref('created_by'),
      column.int('version'),
    ],
    indices: [{ name: 'ix_announcement_event', columnNames: ['event_id', 'published_at'] }],
    foreignKeys: [
      { name: 'fk_announcement_event', columnNames: ['event_id'], referencedTableName: 'event', referencedColumnNames: ['id'] },
      { name: 'fk_announcement_created_by', columnNames: ['created_by'], referencedTableName: 'person', referencedColumnNames: ['id'] },
    ],
  });
}
