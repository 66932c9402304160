import { tableColumns as column } from '@jamboree/platform-server';
import { Table, type MigrationInterface, type QueryRunner } from 'typeorm';

export class IdentityTables1790000001001 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    for (const table of tables()) await runner.createTable(table);
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const table of tables().reverse()) await runner.dropTable(table);
  }
}

function tables(): Table[] {
  return [person(), session(), signInChallenge(), setupToken()];
}

function person(): Table {
  return new Table({
    name: 'person',
    columns: [
      column.id(),
      column.text('email'),
      column.text('display_name'),
      column.key('locale'),
      column.key('time_zone'),
      column.text('city', { isNullable: true }),
      column.boolean('administrator'),
      column.instant('created_at'),
      column.int('version'),
    ],
    uniques: [{ name: 'uq_person_email', columnNames: ['email'] }],
  });
}

function session(): Table {
  return new Table({
    name: 'session',
    columns: [
      column.id(),
      column.ref('user_id'),
      column.key('token_hash'),
      column.instant('created_at'),
      column.instant('expires_at'),
      column.instant('revoked_at', { isNullable: true }),
    ],
    uniques: [{ name: 'uq_session_token_hash', columnNames: ['token_hash'] }],
    indices: [{ name: 'ix_session_user', columnNames: ['user_id'] }],
    foreignKeys: [
      {
        name: 'fk_session_user',
        columnNames: ['user_id'],
        referencedTableName: 'person',
        referencedColumnNames: ['id'],
        onDelete: 'CASCADE',
      },
    ],
  });
}

function signInChallenge(): Table {
  return new Table({
    name: 'sign_in_challenge',
    columns: [
      column.id(),
      column.text('email'),
      column.key('locale'),
      column.key('handle_hash'),
      column.key('token_hash'),
      column.key('code_hash'),
      column.int('attempts'),
      column.instant('created_at'),
      column.instant('expires_at'),
      column.instant('used_at', { isNullable: true }),
    ],
    uniques: [
      { name: 'uq_sign_in_challenge_handle_hash', columnNames: ['handle_hash'] },
      { name: 'uq_sign_in_challenge_token_hash', columnNames: ['token_hash'] },
    ],
    indices: [{ name: 'ix_sign_in_challenge_expires_at', columnNames: ['expires_at'] }],
  });
}

function setupToken(): Table {
  return new Table({
    name: 'setup_token',
    columns: [column.id(), column.key('token_hash'), column.instant('created_at'), column.instant('expires_at')],
    uniques: [{ name: 'uq_setup_token_token_hash', columnNames: ['token_hash'] }],
  });
}
