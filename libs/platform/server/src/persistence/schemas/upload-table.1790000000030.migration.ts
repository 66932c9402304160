import { Table, type MigrationInterface, type QueryRunner } from 'typeorm';
import { tableColumns as column } from '../migration-columns.js';

export class UploadTable1790000000030 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.createTable(
      new Table({
        name: 'upload',
        columns: [
          column.id(),
          column.key('token_hash'),
          column.ref('owner_id'),
          column.key('purpose'),
          column.int('size'),
          column.instant('created_at'),
          column.instant('expires_at'),
        ],
        uniques: [{ name: 'uq_upload_token_hash', columnNames: ['token_hash'] }],
        indices: [{ name: 'ix_upload_expires', columnNames: ['expires_at'] }],
      }),
    );
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.dropTable('upload');
  }
}
