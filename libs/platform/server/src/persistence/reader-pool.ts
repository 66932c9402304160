import type Database from 'better-sqlite3';
import { SqliteReader, type SqliteDatabase } from './sqlite-database.js';
import { EntityReadTx, type OpenConnection } from './entity-transaction.js';
import { SqliteConnection } from './statements/sqlite-connection.js';
import type { ReadTx } from './transaction.js';

/** Readers kept open; more are opened under pressure and closed again. */
const KEPT = 4;

interface Reader {
  readonly handle: Database.Database;
  readonly connection: OpenConnection;
  readonly begin: Database.Statement;
  readonly end: Database.Statement;
}

/**
 * Read-only connections. Each read has one to itself and sees one snapshot, taken at its first statement. SQLite answers at once, so a read
 * that only asks the database is over before the event loop turns: those that come meanwhile wait for it, which costs them nothing and
 * keeps one connection's pages and statements warm. Who still waits after a turn gets a connection of their own.
 */
export class ReaderPool {
  private readonly idle: Reader[] = [];
  private readonly waiting: ((reader: Reader | Promise<Reader>) => void)[] = [];
  private busy = 0;

  constructor(private readonly database: SqliteDatabase) {}

  async read<T>(fn: (tx: ReadTx) => Promise<T>): Promise<T> {
    const reader = await this.take();
    const tx = new EntityReadTx(reader.connection);
    try {
      reader.begin.run();
      return await fn(tx);
    } finally {
      tx.close();
      if (reader.handle.inTransaction) reader.end.run();
      this.giveBack(reader);
    }
  }

  close(): void {
    for (const { handle } of this.idle.splice(0)) handle.close();
  }

  private take(): Reader | Promise<Reader> {
    if (this.busy > 0) return this.turn();
    const reader = this.idle.pop() ?? this.openReader();
    this.busy += 1;
    return reader;
  }

  private turn(): Promise<Reader> {
    return new Promise((resolve) => {
      if (this.waiting.push(resolve) === 1) setImmediate(() => this.serveImpatient());
    });
  }

  /** Whoever reads now waits for something else than the database. One more connection serves all who wait, unless it is kept waiting too. */
  private serveImpatient(): void {
    const serve = this.waiting.shift();
    if (serve === undefined) return;
    this.busy += 1;
    serve(this.openOrIdle());
    if (this.waiting.length > 0) setImmediate(() => this.serveImpatient());
  }

  /** async, so that a connection that cannot be opened fails the one read. */
  private async openOrIdle(): Promise<Reader> {
    try {
      return this.idle.pop() ?? this.openReader();
    } catch (error) {
      this.busy -= 1;
      throw error;
    }
  }

  private giveBack(reader: Reader): void {
    const next = this.waiting.shift();
    if (next !== undefined) {
      next(reader);
      return;
    }
    this.busy -= 1;
    if (this.idle.length < KEPT) this.idle.push(reader);
    else reader.handle.close();
  }

  private openReader(): Reader {
    const { handle, manager } = new SqliteReader(this.database);
    const connection = { sql: new SqliteConnection(handle), manager };
    return { handle, connection, begin: handle.prepare('BEGIN'), end: handle.prepare('COMMIT') };
  }
}
