import type { MigrationInterface, QueryRunner } from 'typeorm';

export class PhaseGuards1790000002010 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    // Not by the `Table` API, which makes the whole table anew on SQLite.
    await runner.query('ALTER TABLE "phase" ADD COLUMN "guards" text');
    await runner.query('ALTER TABLE "phase" ADD COLUMN "guard_failures" text');
    await runner.query('ALTER TABLE "phase" ADD COLUMN "override_reason" text');
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('ALTER TABLE "phase" DROP COLUMN "override_reason"');
    await runner.query('ALTER TABLE "phase" DROP COLUMN "guard_failures"');
    await runner.query('ALTER TABLE "phase" DROP COLUMN "guards"');
  }
}
