import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What of one kind has happened in an event, and who did it: asked for by rules, not only by people who read the audit. */
export class AuditByType1790000000050 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query('CREATE INDEX "ix_audit_record_type" ON "audit_record" ("event_id", "type", "actor_id")');
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP INDEX "ix_audit_record_type"');
  }
}
