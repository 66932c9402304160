import { tableColumns as column } from '@jamboree/platform-server';
import { Table, type MigrationInterface, type QueryRunner } from 'typeorm';

export class AttachmentTables1790000003050 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    for (const table of tables()) await runner.createTable(table);
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const table of tables().reverse()) await runner.dropTable(table);
  }
}

function reference(name: string, columnName: string, table: string) {
  return { name, columnNames: [columnName], referencedTableName: table, referencedColumnNames: ['id'] };
}

function tables(): Table[] {
  return [
    new Table({
      name: 'attachment',
      columns: [
        column.id(),
        column.ref('event_id'),
        column.ref('submission_id'),
        column.ref('uploaded_by'),
        column.text('name'),
        column.text('description'),
        column.key('state'),
        column.key('refusal', { isNullable: true }),
        column.int('bytes'),
        column.key('kind', { isNullable: true }),
        column.text('media_type', { isNullable: true }),
        column.key('extension', { isNullable: true }),
        column.key('sha256', { isNullable: true }),
        column.int('width', { isNullable: true }),
        column.int('height', { isNullable: true }),
        column.instant('created_at'),
        column.instant('removed_at', { isNullable: true }),
        column.int('version'),
      ],
      indices: [
        { name: 'ix_attachment_submission', columnNames: ['submission_id', 'id'] },
        { name: 'ix_attachment_event', columnNames: ['event_id'] },
      ],
      foreignKeys: [
        reference('fk_attachment_event', 'event_id', 'event'),
        reference('fk_attachment_submission', 'submission_id', 'submission'),
        reference('fk_attachment_uploaded_by', 'uploaded_by', 'person'),
      ],
    }),
    new Table({
      name: 'submission_version_attachment',
      columns: [
        { ...column.ref('version_id'), isPrimary: true },
        { ...column.int('position'), isPrimary: true },
        column.ref('attachment_id'),
        column.key('sha256'),
        column.text('name'),
        column.text('description'),
      ],
      indices: [{ name: 'ix_submission_version_attachment', columnNames: ['attachment_id'] }],
      foreignKeys: [
        reference('fk_version_attachment_version', 'version_id', 'submission_version'),
        reference('fk_version_attachment_attachment', 'attachment_id', 'attachment'),
      ],
    }),
  ];
}
