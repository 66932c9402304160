import { tableColumns as column } from '@jamboree/platform-server';
import { Table, type MigrationInterface, type QueryRunner, type TableForeignKeyOptions } from 'typeorm';

export class EventTables1790000002001 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    for (const table of tables()) await runner.createTable(table);
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const table of tables().reverse()) await runner.dropTable(table);
  }
}

function tables(): Table[] {
  return [event(), phase(), track(), challenge(), prize(), rubric(), criterion(), roleGrant(), deadlineChange()];
}

function references(table: string, column: string, name: string): TableForeignKeyOptions {
  return { name, columnNames: [column], referencedTableName: table, referencedColumnNames: ['id'] };
}

function event(): Table {
  return new Table({
    name: 'event',
    columns: [
      column.id(),
      column.key('slug'),
      column.json('title'),
      column.json('promise'),
      column.json('description'),
      column.key('state'),
      column.key('template_key'),
      column.text('external_url', { isNullable: true }),
      column.json('zones'),
      column.int('team_min'),
      column.int('team_max'),
      column.ref('created_by'),
      column.instant('created_at'),
      column.instant('published_at', { isNullable: true }),
      column.text('cancel_reason', { isNullable: true }),
      column.int('version'),
    ],
    uniques: [
      { name: 'uq_event_slug', columnNames: ['slug'] },
      { name: 'uq_event_external_url', columnNames: ['external_url'] },
    ],
    indices: [{ name: 'ix_event_published_at', columnNames: ['published_at', 'id'] }],
    foreignKeys: [references('person', 'created_by', 'fk_event_created_by')],
  });
}

function phase(): Table {
  return new Table({
    name: 'phase',
    columns: [
      column.id(),
      column.ref('event_id'),
      column.key('key'),
      column.json('title'),
      column.key('lane'),
      column.key('state'),
      column.int('position'),
      column.instant('opens_at'),
      column.instant('closes_at'),
      column.int('grace_seconds'),
      column.int('visit'),
      column.text('pause_reason', { isNullable: true }),
      column.int('version'),
      column.json('grants'),
      column.key('leads_to', { isNullable: true }),
    ],
    uniques: [{ name: 'uq_phase_event_key', columnNames: ['event_id', 'key'] }],
    indices: [{ name: 'ix_phase_state', columnNames: ['state', 'opens_at'] }],
    checks: [{ name: 'ck_phase_closes_after_it_opens', expression: '"closes_at" >= "opens_at"' }],
    foreignKeys: [references('event', 'event_id', 'fk_phase_event')],
  });
}

function track(): Table {
  return new Table({
    name: 'track',
    columns: [
      column.id(),
      column.ref('event_id'),
      column.key('key'),
      column.json('title'),
      column.json('description'),
      column.int('position'),
    ],
    uniques: [{ name: 'uq_track_event_key', columnNames: ['event_id', 'key'] }],
    foreignKeys: [references('event', 'event_id', 'fk_track_event')],
  });
}

function challenge(): Table {
  return new Table({
    name: 'challenge',
    columns: [
      column.id(),
      column.ref('event_id'),
      column.ref('track_id', { isNullable: true }),
      column.json('title'),
      column.json('description'),
      column.text('office', { isNullable: true }),
      column.int('position'),
    ],
    indices: [{ name: 'ix_challenge_event', columnNames: ['event_id'] }],
    foreignKeys: [references('event', 'event_id', 'fk_challenge_event'), references('track', 'track_id', 'fk_challenge_track')],
  });
}

function prize(): Table {
  return new Table({
    name: 'prize',
    columns: [
      column.id(),
      column.ref('event_id'),
      column.json('title'),
      column.int('quantity'),
      column.real('amount', { isNullable: true }),
      column.key('currency', { isNullable: true }),
      column.int('position'),
    ],
    indices: [{ name: 'ix_prize_event', columnNames: ['event_id'] }],
    foreignKeys: [references('event', 'event_id', 'fk_prize_event')],
  });
}

function rubric(): Table {
  return new Table({
    name: 'rubric',
    columns: [
      column.id(),
      column.ref('event_id'),
      column.key('key'),
      column.json('title'),
      column.int('scale_min'),
      column.int('scale_max'),
      column.json('tie_break'),
    ],
    uniques: [{ name: 'uq_rubric_event_key', columnNames: ['event_id', 'key'] }],
    checks: [{ name: 'ck_rubric_scale', expression: '"scale_min" < "scale_max"' }],
    foreignKeys: [references('event', 'event_id', 'fk_rubric_event')],
  });
}

function criterion(): Table {
  return new Table({
    name: 'criterion',
    columns: [
      column.id(),
      column.ref('rubric_id'),
      column.key('key'),
      column.json('title'),
      column.json('description'),
      column.real('weight'),
      column.json('anchors'),
      column.json('track_ids'),
      column.int('position'),
    ],
    uniques: [{ name: 'uq_criterion_rubric_key', columnNames: ['rubric_id', 'key'] }],
    checks: [{ name: 'ck_criterion_weight', expression: '"weight" > 0' }],
    foreignKeys: [references('rubric', 'rubric_id', 'fk_criterion_rubric')],
  });
}

function roleGrant(): Table {
  return new Table({
    name: 'role_grant',
    columns: [
      column.id(),
      column.ref('event_id'),
      column.ref('user_id'),
      column.key('role'),
      column.ref('granted_by'),
      column.instant('at'),
    ],
    uniques: [{ name: 'uq_role_grant_event_user_role', columnNames: ['event_id', 'user_id', 'role'] }],
    indices: [{ name: 'ix_role_grant_user', columnNames: ['user_id'] }],
    foreignKeys: [
      references('event', 'event_id', 'fk_role_grant_event'),
      references('person', 'user_id', 'fk_role_grant_user'),
      references('person', 'granted_by', 'fk_role_grant_granted_by'),
    ],
  });
}

function deadlineChange(): Table {
  return new Table({
    name: 'deadline_change',
    columns: [
      column.id(),
      column.ref('event_id'),
      column.ref('phase_id'),
      column.instant('old_closes_at'),
      column.instant('new_closes_at'),
      column.ref('changed_by'),
      column.text('reason'),
      column.instant('at'),
    ],
    indices: [{ name: 'ix_deadline_change_event', columnNames: ['event_id'] }],
    foreignKeys: [
      references('event', 'event_id', 'fk_deadline_change_event'),
      references('phase', 'phase_id', 'fk_deadline_change_phase'),
      references('person', 'changed_by', 'fk_deadline_change_changed_by'),
    ],
  });
}
