import { ok, VISITOR, type Result, type Viewer } from '@jamboree/kernel';
import { setTimeout as delay } from 'node:timers/promises';
import type { DataSource, QueryRunner } from 'typeorm';
import type { Clock } from '../core/clock.js';
import { answerOnce } from './answer-once.js';
import { sealAudit, UnsealedAudit } from './audit-trail.js';
import type { CommitSignal } from './commit-signal.js';
import { EntityReadTx, EntityWriteTx, type OpenConnection } from './entity-transaction.js';
import { PostgresConnection } from './statements/postgres-connection.js';
import { asStorageError, StorageUnavailable } from './storage-unavailable.js';
import type { ReadTx, WriteTx } from './transaction.js';
import { UnitOfWork, type Command, type IdempotencyMismatch } from './unit-of-work.js';
import { databaseCodeOf } from './violation.js';

const MOST_ATTEMPTS = 5;
/**
 * Broken by whoever looked, found nothing and was overtaken. The second look, alone, finds the other's row;
 * who breaks it alone breaks it for good.
 */
const UNIQUE_VIOLATION = '23505';
/** That one, and two transactions in each other's way. */
const WORTH_RETRYING = new Set([UNIQUE_VIOLATION, '40001', '40P01']);

const READ = 'BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY';
/** LOCK TABLE comes before the snapshot, so whoever waits for the lock sees what was committed meanwhile. */
const WRITE = 'BEGIN ISOLATION LEVEL SERIALIZABLE; LOCK TABLE "audit_record" IN ROW EXCLUSIVE MODE';
/** Conflicts with every other write: whoever has failed often enough runs alone and cannot fail again for that reason. */
const WRITE_ALONE = 'BEGIN ISOLATION LEVEL SERIALIZABLE; LOCK TABLE "audit_record" IN EXCLUSIVE MODE';
/** One sealer at a time among all processes (any number, the same in each), beside the writers and outside their conflicts. */
const SEAL = 'BEGIN ISOLATION LEVEL READ COMMITTED; SELECT pg_advisory_xact_lock(7240502)';

/** Parallel serialisable transactions from a pool; the whole function runs again when two got in each other's way. */
export class PostgresUnitOfWork extends UnitOfWork {
  private readonly audit = new UnsealedAudit();
  private readonly running = new Set<Promise<unknown>>();
  private sealing: Promise<void> | null = null;
  private unsealed = false;
  private closing: Promise<void> | null = null;

  constructor(
    private readonly dataSource: DataSource,
    private readonly clock: Clock,
    private readonly signal: CommitSignal,
  ) {
    super();
    this.seal(); // what a process that died had committed and not sealed
  }

  async read<T>(fn: (tx: ReadTx) => Promise<T>): Promise<T> {
    try {
      return await this.transaction(READ, async (runner) => {
        const tx = new EntityReadTx(connectionOf(runner));
        try {
          return { value: await fn(tx), commit: true };
        } finally {
          tx.close();
        }
      });
    } catch (error) {
      throw asStorageError(error);
    }
  }

  async write<T, E>(
    viewer: Viewer,
    command: Command,
    fn: (tx: WriteTx) => Promise<Result<T, E>>,
  ): Promise<Result<T, E | IdempotencyMismatch>> {
    if (this.closing !== null) throw new StorageUnavailable('STOPPING');
    const { result, tx } = await this.tracked(this.retried(viewer, command, fn));
    if (result.ok) tx.committed();
    if (result.ok && tx.recorded) {
      this.signal.raise();
      this.seal();
    }
    return result;
  }

  /** Refuses new writes, finishes those that run, closes the pool. */
  close(): Promise<void> {
    this.closing ??= this.finish();
    return this.closing;
  }

  private async finish(): Promise<void> {
    await Promise.allSettled(this.running);
    await this.sealing;
    await this.dataSource.destroy();
  }

  private async retried<T, E>(viewer: Viewer, command: Command, fn: (tx: WriteTx) => Promise<Result<T, E>>) {
    for (let attempt = 1, alone = false; ; attempt += 1) {
      try {
        return await this.attempt(alone ? WRITE_ALONE : WRITE, viewer, command, fn);
      } catch (error) {
        const code = databaseCodeOf(error);
        if (alone || code === undefined || !WORTH_RETRYING.has(code)) throw asStorageError(error);
        alone = code === UNIQUE_VIOLATION || attempt + 1 === MOST_ATTEMPTS;
        await delay(Math.random() * 10 * 2 ** attempt);
      }
    }
  }

  private attempt<T, E>(begin: string, viewer: Viewer, command: Command, fn: (tx: WriteTx) => Promise<Result<T, E>>) {
    return this.transaction(begin, async (runner) => {
      const tx = new EntityWriteTx(connectionOf(runner), this.audit, viewer.userId);
      try {
        const result = await answerOnce(tx, viewer, command, this.clock.now(), () => fn(tx));
        return { value: { result, tx }, commit: result.ok };
      } finally {
        tx.close();
      }
    });
  }

  private async transaction<T>(begin: string, fn: (runner: QueryRunner) => Promise<{ value: T; commit: boolean }>): Promise<T> {
    const runner = this.dataSource.createQueryRunner();
    try {
      await runner.query(begin);
      const { value, commit } = await fn(runner);
      await runner.query(commit ? 'COMMIT' : 'ROLLBACK');
      return value;
    } catch (error) {
      // A lost connection has rolled back by itself; the first error is the one that matters.
      await runner.query('ROLLBACK').catch(() => undefined);
      throw error;
    } finally {
      await runner.release();
    }
  }

  /** Chains the rows that were committed since. */
  private seal(): void {
    this.unsealed = true;
    if (this.closing === null) this.sealing ??= this.sealAll();
  }

  private async sealAll(): Promise<void> {
    while (this.unsealed) {
      this.unsealed = false;
      const command = { operation: 'sealAudit', clientMutationId: null };
      // When it fails the rows stay as they are, and the next commit tries again.
      await this.attempt(SEAL, VISITOR, command, async (tx) => ok(await sealAudit(tx))).catch(() => undefined);
    }
    this.sealing = null;
  }

  private tracked<T>(work: Promise<T>): Promise<T> {
    this.running.add(work);
    return work.finally(() => this.running.delete(work));
  }
}

function connectionOf(runner: QueryRunner): OpenConnection {
  return { sql: new PostgresConnection(runner), manager: runner.manager };
}
