import { tableColumns as column } from '@jamboree/platform-server';
import { Table, type MigrationInterface, type QueryRunner } from 'typeorm';

export class MailOptOut1790000001030 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.createTable(mailOptOut());
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.dropTable(mailOptOut());
  }
}

function mailOptOut(): Table {
  const primary = { isPrimary: true, primaryKeyConstraintName: 'pk_mail_opt_out' };
  return new Table({
    name: 'mail_opt_out',
    columns: [{ ...column.ref('user_id'), ...primary }, { ...column.key('kind'), ...primary }, column.instant('at')],
    foreignKeys: [
      {
        name: 'fk_mail_opt_out_user',
        columnNames: ['user_id'],
        referencedTableName: 'person',
        referencedColumnNames: ['id'],
        onDelete: 'CASCADE',
      },
    ],
  });
}
