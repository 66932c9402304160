import { instant } from '@jamboree/kernel';
import { Table, type MigrationInterface, type QueryRunner } from 'typeorm';
import { randomToken } from '../../core/secret.js';
import { tableColumns as column } from '../migration-columns.js';
import { SigningKeySchema } from './signing-key.schema.js';

export class MailDelivery1790000000010 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    // Not by the `Table` API, which makes the whole table anew on SQLite.
    await runner.query('ALTER TABLE "mail" ADD COLUMN "unsubscribe_url" text');
    await runner.query('ALTER TABLE "mail" ADD COLUMN "failure" text');
    for (const table of tables()) await runner.createTable(table);
    await runner.manager.insert(SigningKeySchema, { name: 'links', secret: randomToken(), createdAt: instant(Date.now()) });
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const table of tables().reverse()) await runner.dropTable(table);
    await runner.query('ALTER TABLE "mail" DROP COLUMN "failure"');
    await runner.query('ALTER TABLE "mail" DROP COLUMN "unsubscribe_url"');
  }
}

function tables(): Table[] {
  return [
    new Table({
      name: 'mail_suppression',
      columns: [{ ...column.text('address'), isPrimary: true }, column.text('reason'), column.instant('at')],
    }),
    new Table({
      name: 'signing_key',
      columns: [{ ...column.key('name'), isPrimary: true }, column.text('secret'), column.instant('created_at')],
    }),
  ];
}
