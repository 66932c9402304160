import { tableColumns as column } from '@jamboree/platform-server';
import { TableColumn, type MigrationInterface, type QueryRunner } from 'typeorm';

/** It is kept of which requests organisers were told by mail. */
export class ToldOfLateRequests1790000003171 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.addColumn('late_request', new TableColumn(column.instant('told_at', { isNullable: true })));
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.dropColumn('late_request', 'told_at');
  }
}
