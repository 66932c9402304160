import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Not by the `Table` API, which makes the whole table anew on SQLite. */
const UP = [
  'ALTER TABLE "submission" ADD COLUMN "form_version" integer',
  'UPDATE "submission" SET "form_version" = 1',
  'ALTER TABLE "submission_version" ADD COLUMN "form_version" integer',
  'UPDATE "submission_version" SET "form_version" = 1',
] as const;
const DOWN = [
  'ALTER TABLE "submission_version" DROP COLUMN "form_version"',
  'ALTER TABLE "submission" DROP COLUMN "form_version"',
] as const;

/** Drafts and versions name the form that they answer; all from before answer the first one of their event. */
export class AnsweredForms1790000003030 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    for (const statement of UP) await runner.query(statement);
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const statement of DOWN) await runner.query(statement);
  }
}
