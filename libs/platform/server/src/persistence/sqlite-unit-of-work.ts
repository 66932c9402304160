import type { Result, Viewer } from '@jamboree/kernel';
import type Database from 'better-sqlite3';
import type { DataSource } from 'typeorm';
import type { Clock } from '../core/clock.js';
import { answerOnce } from './answer-once.js';
import { ChainedAudit, type ChainHead } from './audit-trail.js';
import type { CommitSignal } from './commit-signal.js';
import { EntityWriteTx, type OpenConnection } from './entity-transaction.js';
import { GroupCommit, type GroupTransaction } from './group-commit.js';
import { ReaderPool } from './reader-pool.js';
import type { SqliteDatabase } from './sqlite-database.js';
import { SqliteConnection } from './statements/sqlite-connection.js';
import { asStorageError, StorageUnavailable } from './storage-unavailable.js';
import type { ReadTx, WriteTx } from './transaction.js';
import { UnitOfWork, type Command, type IdempotencyMismatch } from './unit-of-work.js';
import { Watchdog } from './watchdog.js';

/** One writer with group commit, readers on snapshots of their own. */
export class SqliteUnitOfWork extends UnitOfWork {
  private readonly dataSource: DataSource;
  private readonly connection: OpenConnection;
  private readonly readers: ReaderPool;
  private readonly queue: GroupCommit;
  private readonly writer: Savepoints;
  private readonly audit = new ChainedAudit();
  private readonly watchdog = new Watchdog();
  private closing: Promise<void> | null = null;

  constructor(
    database: SqliteDatabase,
    private readonly clock: Clock,
    private readonly signal: CommitSignal,
  ) {
    super();
    this.dataSource = database.dataSource;
    // The driver has one query runner, on the writer's handle.
    this.connection = { sql: new SqliteConnection(database.writer), manager: database.dataSource.createQueryRunner().manager };
    this.readers = new ReaderPool(database);
    this.writer = new Savepoints(database.writer, this.audit);
    this.queue = new GroupCommit(this.writer);
  }

  read<T>(fn: (tx: ReadTx) => Promise<T>): Promise<T> {
    return this.readers.read(fn);
  }

  write<T, E>(viewer: Viewer, command: Command, fn: (tx: WriteTx) => Promise<Result<T, E>>): Promise<Result<T, E | IdempotencyMismatch>> {
    if (this.closing !== null) return Promise.reject(new StorageUnavailable('STOPPING'));
    return new Promise((resolve, reject) => {
      let settle: () => void = () => undefined;
      this.queue.add({
        run: async () => {
          settle = await this.inSavepoint(viewer, command, fn, resolve, reject);
        },
        settle: () => settle(),
        fail: (error) => reject(asStorageError(error)),
      });
    });
  }

  /** Runs one caller's work and returns how to answer the caller once the group is durable. */
  private async inSavepoint<T, E>(
    viewer: Viewer,
    command: Command,
    fn: (tx: WriteTx) => Promise<Result<T, E>>,
    resolve: (result: Result<T, E | IdempotencyMismatch>) => void,
    reject: (error: Error) => void,
  ): Promise<() => void> {
    const tx = new EntityWriteTx(this.connection, this.audit, viewer.userId);
    const begun = this.writer.save();
    try {
      const result = await this.watchdog.watch(
        command.operation,
        answerOnce(tx, viewer, command, this.clock.now(), () => fn(tx)),
      );
      if (result.ok) this.writer.keep();
      else this.writer.undo(begun);
      return () => {
        if (result.ok) tx.committed();
        if (result.ok && tx.recorded) this.signal.raise();
        resolve(result);
      };
    } catch (error) {
      this.writer.undo(begun, error);
      return () => reject(asStorageError(error));
    } finally {
      tx.close();
    }
  }

  /** Refuses new writes, finishes those that wait, closes the file. */
  close(): Promise<void> {
    this.closing ??= this.finish();
    return this.closing;
  }

  private async finish(): Promise<void> {
    await this.queue.idle();
    this.watchdog.stop();
    this.readers.close();
    await this.dataSource.destroy();
  }
}

/** The writer's transaction with one savepoint per caller, and the audit chain's head that goes back with it. */
class Savepoints implements GroupTransaction {
  private readonly statements: Readonly<Record<'begin' | 'commit' | 'rollback' | 'save' | 'release' | 'undo', Database.Statement>>;

  constructor(
    private readonly connection: Database.Database,
    private readonly audit: ChainedAudit,
  ) {
    this.statements = {
      begin: connection.prepare('BEGIN IMMEDIATE'),
      commit: connection.prepare('COMMIT'),
      rollback: connection.prepare('ROLLBACK'),
      save: connection.prepare('SAVEPOINT caller'),
      release: connection.prepare('RELEASE caller'),
      undo: connection.prepare('ROLLBACK TO caller'),
    };
  }

  begin(): void {
    this.audit.head = null;
    this.statements.begin.run();
  }

  commit(): void {
    this.statements.commit.run();
  }

  rollback(): void {
    if (this.connection.inTransaction) this.statements.rollback.run();
  }

  /** Opens a savepoint and returns the chain's head at that moment. */
  save(): ChainHead | null {
    this.statements.save.run();
    return this.audit.head;
  }

  keep(): void {
    this.statements.release.run();
  }

  /** Goes back to the savepoint. When the engine has already dropped the whole transaction, the cause is thrown on: the group is lost. */
  undo(head: ChainHead | null, cause?: unknown): void {
    if (!this.connection.inTransaction) throw cause;
    this.statements.undo.run();
    this.statements.release.run();
    this.audit.head = head;
  }
}
