import { tableColumns as column } from '@jamboree/platform-server';
import { Table, type MigrationInterface, type QueryRunner } from 'typeorm';
import { reference } from './table-reference.js';

export class Disqualifications1790000003072 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.createTable(
      new Table({
        name: 'disqualification',
        columns: [
          column.id(),
          column.ref('submission_id'),
          column.key('from_state'),
          column.text('from_reason', { isNullable: true }),
          column.text('reason'),
          column.text('note'),
          column.instant('disqualified_at'),
          column.ref('disqualified_by'),
          column.instant('reversed_at', { isNullable: true }),
          column.ref('reversed_by', { isNullable: true }),
          column.text('reverse_reason', { isNullable: true }),
        ],
        indices: [{ name: 'ix_disqualification_submission', columnNames: ['submission_id', 'id'] }],
        foreignKeys: [
          reference('fk_disqualification_submission', 'submission_id', 'submission', true),
          reference('fk_disqualification_by', 'disqualified_by', 'person'),
          reference('fk_disqualification_reversed_by', 'reversed_by', 'person'),
        ],
      }),
    );
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.dropTable('disqualification');
  }
}
