import { tableColumns as column } from '@jamboree/platform-server';
import { Table, TableColumn, TableForeignKey, type MigrationInterface, type QueryRunner } from 'typeorm';
import { reference } from './table-reference.js';

/** Wishes, open roles and requests to join; invitations may be for one person. */
export class TeamFinder1790000003010 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    for (const table of tables()) await runner.createTable(table);
    await runner.addColumns('team_invitation', personal());
    await runner.createForeignKey('team_invitation', invitee());
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.dropForeignKey('team_invitation', invitee());
    await runner.dropColumns('team_invitation', personal());
    for (const table of tables().reverse()) await runner.dropTable(table);
  }
}

function tables(): Table[] {
  return [teamWish(), teamOpening(), joinRequest()];
}

function personal(): TableColumn[] {
  return [
    column.ref('invitee_id', { isNullable: true }),
    column.text('message', { isNullable: true }),
    column.instant('declined_at', { isNullable: true }),
  ].map((options) => new TableColumn(options));
}

function invitee(): TableForeignKey {
  return new TableForeignKey(reference('fk_team_invitation_invitee', 'invitee_id', 'person'));
}

function teamWish(): Table {
  return new Table({
    name: 'team_wish',
    columns: [
      column.id(),
      column.ref('event_id'),
      column.ref('user_id'),
      column.boolean('looking'),
      column.boolean('place_me'),
      column.json('challenge_ids'),
      column.text('note'),
      column.int('version'),
    ],
    uniques: [{ name: 'uq_team_wish_event_user', columnNames: ['event_id', 'user_id'] }],
    foreignKeys: [reference('fk_team_wish_event', 'event_id', 'event'), reference('fk_team_wish_user', 'user_id', 'person')],
  });
}

function teamOpening(): Table {
  return new Table({
    name: 'team_opening',
    columns: [
      column.id('team_id'),
      column.ref('event_id'),
      column.boolean('open'),
      column.json('roles'),
      column.json('challenge_ids'),
      column.int('version'),
    ],
    indices: [{ name: 'ix_team_opening_event', columnNames: ['event_id'] }],
    foreignKeys: [reference('fk_team_opening_team', 'team_id', 'team', true), reference('fk_team_opening_event', 'event_id', 'event')],
  });
}

function joinRequest(): Table {
  return new Table({
    name: 'join_request',
    columns: [
      column.id(),
      column.ref('event_id'),
      column.ref('team_id'),
      column.ref('user_id'),
      column.text('message'),
      column.key('state'),
      column.instant('created_at'),
      column.instant('expires_at'),
      column.instant('decided_at', { isNullable: true }),
      column.ref('decided_by', { isNullable: true }),
    ],
    indices: [
      { name: 'ix_join_request_team', columnNames: ['team_id', 'id'] },
      { name: 'ix_join_request_person', columnNames: ['event_id', 'user_id'] },
    ],
    foreignKeys: [
      reference('fk_join_request_event', 'event_id', 'event'),
      reference('fk_join_request_team', 'team_id', 'team', true),
      reference('fk_join_request_user', 'user_id', 'person'),
      reference('fk_join_request_decider', 'decided_by', 'person'),
    ],
  });
}
