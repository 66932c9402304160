import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Events that exist ask for no author of each city: their teams came together without that. */
export class CoauthorOfEachCity1790000002120 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    // Not by the `Table` API, which makes the whole table anew on SQLite.
    await runner.query('ALTER TABLE "event" ADD COLUMN "coauthor_of_each_city" boolean');
    await runner.query('UPDATE "event" SET "coauthor_of_each_city" = false');
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('ALTER TABLE "event" DROP COLUMN "coauthor_of_each_city"');
  }
}
