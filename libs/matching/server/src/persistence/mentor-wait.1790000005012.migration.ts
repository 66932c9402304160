import { tableColumns as column } from '@jamboree/platform-server';
import { Table, type MigrationInterface, type QueryRunner } from 'typeorm';
import { reference } from './reference.js';

/** Who waits for a mentor. */
export class MentorWait1790000005012 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.createTable(mentorWait());
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.dropTable(mentorWait());
  }
}

function mentorWait(): Table {
  return new Table({
    name: 'mentor_wait',
    columns: [
      column.id(),
      column.ref('event_id'),
      column.ref('mentor_id'),
      column.ref('team_id', { isNullable: true }),
      column.ref('user_id'),
      column.key('state'),
      column.instant('created_at'),
      column.instant('changed_at'),
      column.int('version'),
    ],
    indices: [{ name: 'ix_mentor_wait_mentor', columnNames: ['event_id', 'mentor_id', 'state', 'id'] }],
    foreignKeys: [
      reference('fk_mentor_wait_event', 'event_id', 'event'),
      reference('fk_mentor_wait_mentor', 'mentor_id', 'person'),
      reference('fk_mentor_wait_team', 'team_id', 'team', 'SET NULL'),
      reference('fk_mentor_wait_user', 'user_id', 'person'),
    ],
  });
}
