import { tableColumns as column } from '@jamboree/platform-server';
import { Table, type MigrationInterface, type QueryRunner, type TableForeignKeyOptions } from 'typeorm';

const EDITED_NOW = ['track', 'challenge', 'prize'];
const FORTH = [
  ...EDITED_NOW.flatMap((table) => [`ALTER TABLE "${table}" ADD COLUMN "version" integer`, `UPDATE "${table}" SET "version" = 1`]),
  'ALTER TABLE "challenge" ADD COLUMN "contact" text',
  'ALTER TABLE "challenge" ADD COLUMN "links" text',
  `UPDATE "challenge" SET "links" = '[]'`,
];
const BACK = [
  'ALTER TABLE "challenge" DROP COLUMN "links"',
  'ALTER TABLE "challenge" DROP COLUMN "contact"',
  ...EDITED_NOW.map((table) => `ALTER TABLE "${table}" DROP COLUMN "version"`),
];

/** Themes, challenges and prizes become editable; partners, frequent questions and questions about challenges are new. */
export class Site1790000002090 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    // Not by the `Table` API, which makes the whole table anew on SQLite.
    for (const statement of FORTH) await runner.query(statement);
    for (const table of [partner(), faqEntry(), question(), challengeFollower()]) await runner.createTable(table);
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const table of [challengeFollower(), question(), faqEntry(), partner()]) await runner.dropTable(table);
    for (const statement of BACK) await runner.query(statement);
  }
}

function partner(): Table {
  return new Table({
    name: 'partner',
    columns: [
      column.id(),
      column.ref('event_id'),
      column.text('name'),
      column.json('part'),
      column.text('url', { isNullable: true }),
      column.ref('logo_id', { isNullable: true }),
      column.int('logo_width', { isNullable: true }),
      column.int('logo_height', { isNullable: true }),
      column.ref('awaited_logo_id', { isNullable: true }),
      column.int('position'),
      column.int('version'),
    ],
    indices: [{ name: 'ix_partner_event', columnNames: ['event_id'] }],
    uniques: [
      { name: 'uq_partner_logo', columnNames: ['logo_id'] },
      { name: 'uq_partner_awaited_logo', columnNames: ['awaited_logo_id'] },
    ],
    foreignKeys: [to('event', 'fk_partner_event', 'event_id')],
  });
}

function faqEntry(): Table {
  return new Table({
    name: 'faq_entry',
    columns: [
      column.id(),
      column.ref('event_id'),
      column.json('group_title'),
      column.json('question'),
      column.json('answer'),
      column.int('position'),
      column.int('version'),
    ],
    indices: [{ name: 'ix_faq_entry_event', columnNames: ['event_id'] }],
    foreignKeys: [to('event', 'fk_faq_entry_event', 'event_id')],
  });
}

function question(): Table {
  return new Table({
    name: 'question',
    columns: [
      column.id(),
      column.ref('event_id'),
      column.ref('challenge_id'),
      column.ref('asked_by'),
      column.text('text'),
      column.instant('asked_at'),
      column.text('answer', { isNullable: true }),
      column.boolean('shared'),
      column.ref('answered_by', { isNullable: true }),
      column.instant('answered_at', { isNullable: true }),
      column.instant('moved_at'),
      column.text('search_text'),
      column.int('version'),
    ],
    indices: [
      { name: 'ix_question_event', columnNames: ['event_id', 'moved_at', 'id'] },
      { name: 'ix_question_challenge', columnNames: ['challenge_id', 'moved_at', 'id'] },
    ],
    foreignKeys: [
      to('event', 'fk_question_event', 'event_id'),
      to('challenge', 'fk_question_challenge', 'challenge_id'),
      to('person', 'fk_question_asked_by', 'asked_by'),
      to('person', 'fk_question_answered_by', 'answered_by'),
    ],
  });
}

function challengeFollower(): Table {
  const primary = { isPrimary: true, primaryKeyConstraintName: 'pk_challenge_follower' };
  return new Table({
    name: 'challenge_follower',
    columns: [
      { ...column.ref('challenge_id'), ...primary },
      { ...column.ref('user_id'), ...primary },
    ],
    foreignKeys: [
      { ...to('challenge', 'fk_challenge_follower_challenge', 'challenge_id'), onDelete: 'CASCADE' },
      { ...to('person', 'fk_challenge_follower_user', 'user_id'), onDelete: 'CASCADE' },
    ],
  });
}

function to(table: string, name: string, column: string): TableForeignKeyOptions {
  return { name, columnNames: [column], referencedTableName: table, referencedColumnNames: ['id'] };
}
