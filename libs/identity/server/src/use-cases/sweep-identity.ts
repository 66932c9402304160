import { DAY, ok, plus, VISITOR } from '@jamboree/kernel';
import { Clock, UnitOfWork } from '@jamboree/platform-server';
import { Injectable } from '@nestjs/common';

/** What is over is kept this long, to answer questions such as "why was I signed out?". */
const KEPT = 7 * DAY;

const OVER = [
  'DELETE FROM "sign_in_challenge" WHERE "expires_at" < ?',
  'DELETE FROM "session" WHERE "expires_at" < ?',
  'DELETE FROM "session" WHERE "revoked_at" < ?',
  'DELETE FROM "setup_token" WHERE "expires_at" < ?',
] as const;

/** Deletes what has expired: an address somebody typed once, and sessions nobody can use, have no reason to stay. */
@Injectable()
export class SweepIdentity {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly clock: Clock,
  ) {}

  async run(): Promise<void> {
    const before = plus(this.clock.now(), -KEPT);
    await this.uow.write(VISITOR, { operation: 'sweepIdentity', clientMutationId: null }, async (tx) => {
      for (const statement of OVER) await tx.execute(statement, [before]);
      return ok();
    });
  }
}
