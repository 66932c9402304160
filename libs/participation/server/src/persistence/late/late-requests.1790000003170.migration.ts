import { tableColumns as column } from '@jamboree/platform-server';
import { Table, type MigrationInterface, type QueryRunner } from 'typeorm';
import { reference } from '../table-reference.js';

export class LateRequests1790000003170 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.createTable(
      new Table({
        name: 'late_request',
        columns: [
          column.id(),
          column.ref('event_id'),
          column.ref('submission_id'),
          column.ref('asked_by'),
          column.text('reason'),
          column.key('state'),
          column.instant('asked_at'),
          column.text('answer'),
          column.ref('closed_by', { isNullable: true }),
          column.instant('closed_at', { isNullable: true }),
          column.ref('extension_id', { isNullable: true }),
        ],
        indices: [
          { name: 'uq_late_request_open', columnNames: ['submission_id'], isUnique: true, where: `"state" = 'OPEN'` },
          { name: 'ix_late_request_submission', columnNames: ['submission_id', 'id'] },
          { name: 'ix_late_request_event', columnNames: ['event_id', 'state', 'id'] },
        ],
        foreignKeys: [
          reference('fk_late_request_event', 'event_id', 'event'),
          reference('fk_late_request_submission', 'submission_id', 'submission', true),
          reference('fk_late_request_asker', 'asked_by', 'person'),
          reference('fk_late_request_closer', 'closed_by', 'person'),
          reference('fk_late_request_extension', 'extension_id', 'extension', true),
        ],
      }),
    );
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.dropTable('late_request');
  }
}
