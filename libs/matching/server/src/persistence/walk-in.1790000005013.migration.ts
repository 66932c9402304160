import { tableColumns as column } from '@jamboree/platform-server';
import { Table, type MigrationInterface, type QueryRunner } from 'typeorm';
import { reference } from './reference.js';

/** Desks where mentors talk to whoever comes, and who stands in the queue. */
export class WalkIn1790000005013 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.createTable(desk());
    await runner.createTable(ticket());
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.dropTable(ticket());
    await runner.dropTable(desk());
  }
}

function desk(): Table {
  return new Table({
    name: 'walk_in_desk',
    columns: [
      column.id(),
      column.ref('event_id'),
      column.ref('mentor_id'),
      column.text('place'),
      column.instant('opened_at'),
      column.instant('closes_at'),
      column.int('version'),
    ],
    uniques: [{ name: 'uq_walk_in_desk_event_mentor', columnNames: ['event_id', 'mentor_id'] }],
    foreignKeys: [reference('fk_walk_in_desk_event', 'event_id', 'event'), reference('fk_walk_in_desk_mentor', 'mentor_id', 'person')],
  });
}

function ticket(): Table {
  return new Table({
    name: 'walk_in_ticket',
    columns: [
      column.id(),
      column.ref('desk_id'),
      column.ref('event_id'),
      column.ref('team_id', { isNullable: true }),
      column.ref('user_id'),
      column.key('state'),
      column.instant('taken_at'),
      column.instant('called_at', { isNullable: true }),
      column.instant('ended_at', { isNullable: true }),
      column.int('version'),
    ],
    indices: [
      { name: 'uq_walk_in_ticket_team', columnNames: ['event_id', 'team_id'], isUnique: true, where: '"ended_at" IS NULL' },
      {
        name: 'uq_walk_in_ticket_user',
        columnNames: ['event_id', 'user_id'],
        isUnique: true,
        where: '"ended_at" IS NULL AND "team_id" IS NULL',
      },
      { name: 'uq_walk_in_ticket_called', columnNames: ['desk_id'], isUnique: true, where: `"state" = 'CALLED'` },
      { name: 'ix_walk_in_ticket_desk', columnNames: ['desk_id', 'id'] },
    ],
    foreignKeys: [
      reference('fk_walk_in_ticket_desk', 'desk_id', 'walk_in_desk'),
      reference('fk_walk_in_ticket_event', 'event_id', 'event'),
      reference('fk_walk_in_ticket_team', 'team_id', 'team', 'CASCADE'),
      reference('fk_walk_in_ticket_user', 'user_id', 'person'),
    ],
  });
}
