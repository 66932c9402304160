import { tableColumns as column } from '@jamboree/platform-server';
import { Table, type MigrationInterface, type QueryRunner, type TableForeignKeyOptions } from 'typeorm';

/** Roles from before stand as accepted: their holders were told and have not objected. */
export class RoleInvitations1790000002160 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.createTable(roleInvitation());
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.dropTable(roleInvitation());
  }
}

function references(table: string, columnName: string, name: string): TableForeignKeyOptions {
  return { name, columnNames: [columnName], referencedTableName: table, referencedColumnNames: ['id'] };
}

function roleInvitation(): Table {
  return new Table({
    name: 'role_invitation',
    columns: [
      column.id(),
      column.ref('event_id'),
      column.ref('user_id'),
      column.key('role'),
      column.key('state'),
      column.ref('invited_by'),
      column.text('name'),
      column.text('search_name'),
      column.json('note'),
      column.instant('sent_at'),
      column.int('times_sent'),
      column.instant('expires_at', { isNullable: true }),
      column.instant('answered_at', { isNullable: true }),
    ],
    uniques: [{ name: 'uq_role_invitation_event_user_role', columnNames: ['event_id', 'user_id', 'role'] }],
    indices: [
      { name: 'ix_role_invitation_event', columnNames: ['event_id', 'sent_at', 'id'] },
      { name: 'ix_role_invitation_user', columnNames: ['user_id'] },
      { name: 'ix_role_invitation_due', columnNames: ['state', 'expires_at'] },
    ],
    foreignKeys: [
      references('event', 'event_id', 'fk_role_invitation_event'),
      references('person', 'user_id', 'fk_role_invitation_user'),
      references('person', 'invited_by', 'fk_role_invitation_invited_by'),
    ],
  });
}
