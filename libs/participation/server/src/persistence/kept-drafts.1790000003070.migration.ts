import { tableColumns as column } from '@jamboree/platform-server';
import { Table, type MigrationInterface, type QueryRunner } from 'typeorm';
import { reference } from './table-reference.js';

export class KeptDrafts1790000003070 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.createTable(
      new Table({
        name: 'kept_draft',
        columns: [
          column.id(),
          column.ref('submission_id'),
          column.json('content'),
          column.int('form_version'),
          column.instant('kept_at'),
          column.ref('kept_by'),
        ],
        indices: [{ name: 'ix_kept_draft_submission', columnNames: ['submission_id', 'id'] }],
        foreignKeys: [
          reference('fk_kept_draft_submission', 'submission_id', 'submission', true),
          reference('fk_kept_draft_kept_by', 'kept_by', 'person'),
        ],
      }),
    );
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.dropTable('kept_draft');
  }
}
