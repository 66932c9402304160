import { tableColumns as column } from '@jamboree/platform-server';
import { Table, type MigrationInterface, type QueryRunner } from 'typeorm';
import { reference } from './table-reference.js';

export class SubmissionMerges1790000003130 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.createTable(
      new Table({
        name: 'submission_merge',
        columns: [
          column.id(),
          column.ref('event_id'),
          column.ref('from_id'),
          column.ref('into_id'),
          column.key('from_state'),
          column.text('from_reason', { isNullable: true }),
          column.text('reason'),
          column.instant('merged_at'),
          column.ref('merged_by'),
          column.instant('reversed_at', { isNullable: true }),
          column.ref('reversed_by', { isNullable: true }),
          column.text('reverse_reason', { isNullable: true }),
        ],
        indices: [
          { name: 'ix_submission_merge_from', columnNames: ['from_id', 'id'] },
          { name: 'ix_submission_merge_into', columnNames: ['into_id', 'id'] },
        ],
        foreignKeys: [
          reference('fk_submission_merge_event', 'event_id', 'event'),
          reference('fk_submission_merge_from', 'from_id', 'submission', true),
          reference('fk_submission_merge_into', 'into_id', 'submission', true),
          reference('fk_submission_merge_by', 'merged_by', 'person'),
          reference('fk_submission_merge_reversed_by', 'reversed_by', 'person'),
        ],
      }),
    );
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.dropTable('submission_merge');
  }
}
