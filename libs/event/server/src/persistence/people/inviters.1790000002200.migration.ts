import type { MigrationInterface, QueryRunner } from 'typeorm';

/** An organiser's invitations of a day are counted before the next one leaves. */
export class Inviters1790000002200 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query('CREATE INDEX "ix_role_invitation_inviter" ON "role_invitation" ("invited_by", "sent_at")');
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP INDEX "ix_role_invitation_inviter"');
  }
}
