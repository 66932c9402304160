import { tableColumns as column } from '@jamboree/platform-server';
import { Table, type MigrationInterface, type QueryRunner } from 'typeorm';
import { reference } from './table-reference.js';

export class ParticipationTables1790000003001 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    for (const table of tables()) await runner.createTable(table);
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const table of tables().reverse()) await runner.dropTable(table);
  }
}

function tables(): Table[] {
  return [team(), teamMember(), teamInvitation(), submission(), submissionVersion(), receipt(), extension()];
}

function team(): Table {
  return new Table({
    name: 'team',
    columns: [
      column.id(),
      column.ref('event_id'),
      column.key('kind'),
      column.text('name'),
      column.text('search_name'),
      column.text('pitch'),
      column.instant('created_at'),
      column.int('version'),
    ],
    indices: [{ name: 'ix_team_event', columnNames: ['event_id', 'id'] }],
    foreignKeys: [reference('fk_team_event', 'event_id', 'event')],
  });
}

function teamMember(): Table {
  return new Table({
    name: 'team_member',
    columns: [
      column.id(),
      column.ref('event_id'),
      column.ref('team_id'),
      column.ref('user_id'),
      column.boolean('lead'),
      column.instant('joined_at'),
    ],
    uniques: [{ name: 'uq_team_member_event_user', columnNames: ['event_id', 'user_id'] }],
    indices: [
      { name: 'ix_team_member_team', columnNames: ['team_id'] },
      { name: 'ix_team_member_user', columnNames: ['user_id'] },
    ],
    foreignKeys: [
      reference('fk_team_member_event', 'event_id', 'event'),
      reference('fk_team_member_team', 'team_id', 'team', true),
      reference('fk_team_member_user', 'user_id', 'person'),
    ],
  });
}

function teamInvitation(): Table {
  return new Table({
    name: 'team_invitation',
    columns: [
      column.id(),
      column.ref('event_id'),
      column.ref('team_id'),
      column.key('token_hash'),
      column.ref('created_by'),
      column.instant('created_at'),
      column.instant('expires_at'),
      column.int('max_uses'),
      column.int('uses'),
      column.instant('revoked_at', { isNullable: true }),
    ],
    uniques: [{ name: 'uq_team_invitation_token_hash', columnNames: ['token_hash'] }],
    indices: [{ name: 'ix_team_invitation_team', columnNames: ['team_id'] }],
    foreignKeys: [
      reference('fk_team_invitation_event', 'event_id', 'event'),
      reference('fk_team_invitation_team', 'team_id', 'team', true),
      reference('fk_team_invitation_creator', 'created_by', 'person'),
    ],
  });
}

function submission(): Table {
  return new Table({
    name: 'submission',
    columns: [
      column.id(),
      column.ref('event_id'),
      column.ref('team_id'),
      column.int('number'),
      column.key('state'),
      column.text('state_reason', { isNullable: true }),
      column.ref('merged_into', { isNullable: true }),
      column.json('draft'),
      column.int('draft_version'),
      column.instant('saved_at', { isNullable: true }),
      column.ref('latest_version_id', { isNullable: true }),
      column.text('external_url', { isNullable: true }),
      column.instant('created_at'),
      column.int('version'),
    ],
    indices: [{ name: 'ix_submission_event_state', columnNames: ['event_id', 'state'] }],
    uniques: [
      { name: 'uq_submission_team', columnNames: ['team_id'] },
      { name: 'uq_submission_event_number', columnNames: ['event_id', 'number'] },
      { name: 'uq_submission_event_external_url', columnNames: ['event_id', 'external_url'] },
    ],
    foreignKeys: [
      reference('fk_submission_event', 'event_id', 'event'),
      reference('fk_submission_team', 'team_id', 'team', true),
      reference('fk_submission_merged_into', 'merged_into', 'submission'),
    ],
  });
}

function submissionVersion(): Table {
  return new Table({
    name: 'submission_version',
    columns: [
      column.id(),
      column.ref('submission_id'),
      column.int('number'),
      column.text('title'),
      column.text('summary'),
      column.json('built_with'),
      column.ref('track_id', { isNullable: true }),
      column.text('search_text'),
      column.json('content'),
      column.key('content_hash'),
      column.instant('submitted_at'),
      column.ref('submitted_by'),
      column.key('within'),
    ],
    uniques: [{ name: 'uq_submission_version_number', columnNames: ['submission_id', 'number'] }],
    foreignKeys: [
      reference('fk_submission_version_submission', 'submission_id', 'submission'),
      reference('fk_submission_version_track', 'track_id', 'track'),
    ],
  });
}

function receipt(): Table {
  return new Table({
    name: 'receipt',
    columns: [
      column.id(),
      column.key('number'),
      column.ref('event_id'),
      column.ref('team_id'),
      column.ref('submission_id'),
      column.ref('version_id'),
      column.int('version_number'),
      column.key('content_hash'),
      column.text('submission_title'),
      column.text('team_name'),
      column.instant('at'),
      column.key('within'),
    ],
    uniques: [
      { name: 'uq_receipt_number', columnNames: ['number'] },
      { name: 'uq_receipt_version', columnNames: ['version_id'] },
    ],
    indices: [{ name: 'ix_receipt_submission', columnNames: ['submission_id'] }],
    foreignKeys: [
      reference('fk_receipt_event', 'event_id', 'event'),
      reference('fk_receipt_team', 'team_id', 'team'),
      reference('fk_receipt_submission', 'submission_id', 'submission'),
      reference('fk_receipt_version', 'version_id', 'submission_version'),
    ],
  });
}

function extension(): Table {
  return new Table({
    name: 'extension',
    columns: [
      column.id(),
      column.ref('event_id'),
      column.ref('submission_id'),
      column.key('scope'),
      column.ref('granted_by'),
      column.text('reason'),
      column.instant('granted_at'),
      column.instant('expires_at'),
      column.instant('revoked_at', { isNullable: true }),
    ],
    indices: [
      { name: 'ix_extension_submission', columnNames: ['submission_id'] },
      { name: 'ix_extension_event', columnNames: ['event_id', 'id'] },
    ],
    foreignKeys: [
      reference('fk_extension_event', 'event_id', 'event'),
      reference('fk_extension_submission', 'submission_id', 'submission', true),
      reference('fk_extension_granted_by', 'granted_by', 'person'),
    ],
  });
}
