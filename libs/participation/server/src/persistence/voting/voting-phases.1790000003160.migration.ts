import type { MigrationInterface, QueryRunner } from 'typeorm';

/** A vote may be held in a phase, and counts no more when that is opened again. */
export class VotingPhases1790000003160 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    // Neither by the `Table` API nor with a foreign key: both make the table anew on SQLite, and every ballot would go with it.
    await runner.query('ALTER TABLE "voting_round" ADD COLUMN "phase_id" varchar(26)');
    await runner.query('ALTER TABLE "voting_round" ADD COLUMN "voided_at" bigint');
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('ALTER TABLE "voting_round" DROP COLUMN "voided_at"');
    await runner.query('ALTER TABLE "voting_round" DROP COLUMN "phase_id"');
  }
}
