import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Jurors learn that an entry was late only where organisers say so. */
export class LateEntriesMarked1790000002110 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    // Not by the `Table` API, which makes the whole table anew on SQLite.
    await runner.query('ALTER TABLE "event" ADD COLUMN "late_entries_marked" boolean');
    await runner.query('UPDATE "event" SET "late_entries_marked" = false');
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('ALTER TABLE "event" DROP COLUMN "late_entries_marked"');
  }
}
