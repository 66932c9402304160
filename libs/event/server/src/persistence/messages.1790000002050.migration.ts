import { tableColumns as column } from '@jamboree/platform-server';
import { Table, type MigrationInterface, type QueryRunner, type TableForeignKeyOptions } from 'typeorm';

export class Messages1790000002050 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    for (const table of tables()) await runner.createTable(table);
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const table of tables().reverse()) await runner.dropTable(table);
  }
}

function tables(): Table[] {
  return [message(), messageRecipient(), messageTemplate()];
}

function references(table: string, column: string, name: string): TableForeignKeyOptions {
  return { name, columnNames: [column], referencedTableName: table, referencedColumnNames: ['id'] };
}

function message(): Table {
  return new Table({
    name: 'message',
    columns: [
      column.id(),
      column.ref('event_id'),
      column.key('kind'),
      column.key('segment_kind'),
      column.key('segment_role', { isNullable: true }),
      column.json('subject'),
      column.json('body'),
      column.key('state'),
      column.instant('send_at', { isNullable: true }),
      column.instant('sent_at', { isNullable: true }),
      column.ref('created_by', { isNullable: true }),
      column.instant('created_at'),
      column.instant('saved_at'),
      column.key('origin', { isNullable: true, length: '120' }),
      column.int('version'),
    ],
    uniques: [{ name: 'uq_message_origin', columnNames: ['origin'] }],
    indices: [
      { name: 'ix_message_event', columnNames: ['event_id', 'id'] },
      { name: 'ix_message_due', columnNames: ['state', 'send_at'] },
    ],
    foreignKeys: [references('event', 'event_id', 'fk_message_event'), references('person', 'created_by', 'fk_message_created_by')],
  });
}

function messageRecipient(): Table {
  const primary = { isPrimary: true, primaryKeyConstraintName: 'pk_message_recipient' };
  return new Table({
    name: 'message_recipient',
    columns: [
      { ...column.ref('message_id'), ...primary },
      { ...column.ref('user_id'), ...primary },
      column.key('outcome'),
      column.ref('mail_id', { isNullable: true }),
    ],
    indices: [{ name: 'ix_message_recipient_user', columnNames: ['user_id'] }],
    foreignKeys: [
      references('message', 'message_id', 'fk_message_recipient_message'),
      { ...references('person', 'user_id', 'fk_message_recipient_user'), onDelete: 'CASCADE' },
    ],
  });
}

function messageTemplate(): Table {
  return new Table({
    name: 'message_template',
    columns: [
      column.id(),
      column.ref('event_id'),
      column.key('key'),
      column.json('name'),
      column.key('segment_kind'),
      column.key('segment_role', { isNullable: true }),
      column.json('subject'),
      column.json('body'),
      column.instant('saved_at'),
    ],
    uniques: [{ name: 'uq_message_template_key', columnNames: ['event_id', 'key'] }],
    foreignKeys: [references('event', 'event_id', 'fk_message_template_event')],
  });
}
