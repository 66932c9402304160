import type Database from 'better-sqlite3';
import { SqliteReader, type SqliteDatabase } from './sqlite-database.js';
import { EntityReadTx, type OpenConnection } from './entity-transaction.js';
import { SqliteConnection } from './statements/sqlite-connection.js';
import type { ReadTx } from './transaction.js';

/** Readers kept open; more are opened under pressure and closed again, so that nobody waits for a reader. */
const KEPT = 4;

interface Reader {
  readonly handle: Database.Database;
  readonly connection: OpenConnection;
  readonly begin: Database.Statement;
  readonly end: Database.Statement;
}

/** Read-only connections. Each read has one to itself and sees one snapshot, taken at its first statement. */
export class ReaderPool {
  private readonly idle: Reader[] = [];

  constructor(private readonly database: SqliteDatabase) {}

  async read<T>(fn: (tx: ReadTx) => Promise<T>): Promise<T> {
    const reader = this.idle.pop() ?? this.openReader();
    const tx = new EntityReadTx(reader.connection);
    reader.begin.run();
    try {
      return await fn(tx);
    } finally {
      tx.close();
      reader.end.run();
      if (this.idle.length < KEPT) this.idle.push(reader);
      else reader.handle.close();
    }
  }

  close(): void {
    for (const { handle } of this.idle.splice(0)) handle.close();
  }

  private openReader(): Reader {
    const { handle, manager } = new SqliteReader(this.database);
    const connection = { sql: new SqliteConnection(handle), manager };
    return { handle, connection, begin: handle.prepare('BEGIN'), end: handle.prepare('COMMIT') };
  }
}
