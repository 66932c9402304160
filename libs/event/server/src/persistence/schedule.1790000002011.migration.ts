import { tableColumns as column } from '@jamboree/platform-server';
import { Table, type MigrationInterface, type QueryRunner } from 'typeorm';

export class Schedule1790000002011 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.createTable(scheduleEntry());
    await runner.createTable(calendarFeed());
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.dropTable(calendarFeed());
    await runner.dropTable(scheduleEntry());
  }
}

function scheduleEntry(): Table {
  return new Table({
    name: 'schedule_entry',
    columns: [
      column.id(),
      column.ref('event_id'),
      column.json('title'),
      column.json('text'),
      column.instant('starts_at'),
      column.instant('ends_at', { isNullable: true }),
      column.text('place', { isNullable: true }),
      column.text('link', { isNullable: true }),
      column.text('speaker', { isNullable: true }),
      column.ref('track_id', { isNullable: true }),
      column.key('audience'),
      column.instant('cancelled_at', { isNullable: true }),
      column.instant('changed_at'),
      column.int('version'),
    ],
    indices: [{ name: 'ix_schedule_entry_event', columnNames: ['event_id', 'starts_at', 'id'] }],
    foreignKeys: [
      { name: 'fk_schedule_entry_event', columnNames: ['event_id'], referencedTableName: 'event', referencedColumnNames: ['id'] },
      { name: 'fk_schedule_entry_track', columnNames: ['track_id'], referencedTableName: 'track', referencedColumnNames: ['id'] },
    ],
  });
}

function calendarFeed(): Table {
  return new Table({
    name: 'calendar_feed',
    columns: [
      { ...column.ref('user_id'), isPrimary: true, primaryKeyConstraintName: 'pk_calendar_feed' },
      column.key('token_hash'),
      column.instant('created_at'),
    ],
    uniques: [{ name: 'uq_calendar_feed_token_hash', columnNames: ['token_hash'] }],
    foreignKeys: [
      {
        name: 'fk_calendar_feed_user',
        columnNames: ['user_id'],
        referencedTableName: 'person',
        referencedColumnNames: ['id'],
        onDelete: 'CASCADE',
      },
    ],
  });
}
