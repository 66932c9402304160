import { Table, type MigrationInterface, type QueryRunner } from 'typeorm';
import { tableColumns as column } from '../migration-columns.js';

export class PlatformTables1790000000001 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    for (const table of tables()) await runner.createTable(table);
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const table of tables().reverse()) await runner.dropTable(table);
  }
}

function tables(): Table[] {
  return [auditRecord(), outbox(), idempotency(), mail(), jobLease()];
}

function auditRecord(): Table {
  return new Table({
    name: 'audit_record',
    columns: [
      column.id(),
      column.int('position', { isNullable: true }),
      column.key('type'),
      column.ref('event_id', { isNullable: true }),
      column.key('subject_id'),
      column.ref('actor_id', { isNullable: true }),
      column.instant('at'),
      column.json('data'),
      column.key('hash', { isNullable: true }),
    ],
    uniques: [{ name: 'uq_audit_record_position', columnNames: ['position'] }],
    indices: [{ name: 'ix_audit_record_event', columnNames: ['event_id', 'id'] }],
  });
}

function outbox(): Table {
  return new Table({
    name: 'outbox',
    columns: [
      column.id(),
      column.key('type'),
      column.ref('event_id', { isNullable: true }),
      column.key('subject_id'),
      column.ref('actor_id', { isNullable: true }),
      column.instant('at'),
      column.json('data'),
      column.int('attempts'),
      column.instant('due_at', { isNullable: true }),
    ],
    indices: [{ name: 'ix_outbox_due', columnNames: ['due_at'] }],
  });
}

function idempotency(): Table {
  const primary = { isPrimary: true, primaryKeyConstraintName: 'pk_idempotency' };
  return new Table({
    name: 'idempotency',
    columns: [
      { ...column.key('actor'), ...primary },
      { ...column.key('operation'), ...primary },
      { ...column.key('client_mutation_id'), ...primary },
      column.key('input_hash'),
      column.text('answer'),
      column.instant('at'),
    ],
    indices: [{ name: 'ix_idempotency_at', columnNames: ['at'] }],
  });
}

function mail(): Table {
  return new Table({
    name: 'mail',
    columns: [
      column.id(),
      column.text('recipient'),
      column.key('template'),
      column.text('subject'),
      column.text('text'),
      column.text('html'),
      column.key('dedupe_key', { length: '200' }),
      column.key('state'),
      column.int('attempts'),
      column.instant('due_at'),
      column.instant('created_at'),
    ],
    uniques: [{ name: 'uq_mail_dedupe_key', columnNames: ['dedupe_key'] }],
    indices: [{ name: 'ix_mail_due', columnNames: ['state', 'due_at'] }],
  });
}

function jobLease(): Table {
  return new Table({
    name: 'job_lease',
    columns: [{ ...column.key('name'), isPrimary: true }, column.key('holder'), column.instant('expires_at')],
  });
}
