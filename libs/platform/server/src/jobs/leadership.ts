import { Injectable } from '@nestjs/common';
import { ok, plus, SECOND, VISITOR, type Instant } from '@jamboree/kernel';
import { Clock, SystemClock } from '../core/clock.js';
import { randomToken } from '../core/secret.js';
import { JobLeaseSchema } from '../persistence/schemas/job-lease.schema.js';
import { UnitOfWork } from '../persistence/unit-of-work.js';

/** How long a dead leader's work rests at most. */
const LEASE = 30 * SECOND;
const NAME = 'jobs';

/**
 * Which of several processes runs the jobs: one row, taken over by compare-and-swap once it has expired. It runs on the system's clock,
 * since a clock that tests and the demo move would let leases expire or last for ever.
 */
@Injectable()
export class Leadership {
  private readonly clock: Clock = new SystemClock();
  private readonly self = randomToken(16);
  private until: Instant | null = null;
  private claiming: Promise<boolean> | null = null;

  constructor(private readonly uow: UnitOfWork) {}

  /** Whether this process leads now; renews the lease when half of it is over. */
  async held(): Promise<boolean> {
    if (this.until !== null && this.clock.now() < plus(this.until, -LEASE / 2)) return true;
    this.claiming ??= this.claim().finally(() => {
      this.claiming = null;
    });
    return this.claiming;
  }

  /** Lets the next process take over at once. */
  async resign(): Promise<void> {
    if (this.until === null) return;
    this.until = null;
    await this.uow.write(VISITOR, { operation: 'resignJobs', clientMutationId: null }, async (tx) =>
      ok(await tx.delete(JobLeaseSchema, { name: NAME, holder: this.self })),
    );
  }

  private async claim(): Promise<boolean> {
    const now = this.clock.now();
    const found = await this.uow.read((tx) => tx.findOne(JobLeaseSchema, { where: { name: NAME } }));
    if (found !== null && found.holder !== this.self && found.expiresAt > now) {
      this.until = null;
      return false;
    }
    const expiresAt = plus(now, LEASE);
    const taken = await this.uow.write(VISITOR, { operation: 'leadJobs', clientMutationId: null }, async (tx) => {
      const changed = await tx.execute(
        `INSERT INTO "job_lease" ("name", "holder", "expires_at") VALUES (?, ?, ?)
         ON CONFLICT ("name") DO UPDATE SET "holder" = excluded."holder", "expires_at" = excluded."expires_at"
         WHERE "job_lease"."holder" = excluded."holder" OR "job_lease"."expires_at" <= ?`,
        [NAME, this.self, expiresAt, now],
      );
      return ok(changed > 0);
    });
    this.until = taken.ok && taken.value ? expiresAt : null;
    return this.until !== null;
  }
}
