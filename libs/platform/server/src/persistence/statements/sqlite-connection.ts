import type Database from 'better-sqlite3';
import { QueryFailedError } from 'typeorm';
import type { SqlValue } from '../transaction.js';
import type { SqlConnection } from './sql-connection.js';
import { storable } from './storable.js';

/** Prepared statements kept per connection; lists of different lengths make different texts, so there must be an end. */
const MOST_PREPARED = 500;

/** Runs prepared statements on the handle itself; TypeORM's query runner costs several times as much as a small statement. */
export class SqliteConnection implements SqlConnection {
  private readonly prepared = new Map<string, Database.Statement>();

  constructor(private readonly handle: Database.Database) {}

  // async, so that a thrown SqliteError becomes a rejection
  async rows(sql: string, parameters: readonly SqlValue[]): Promise<unknown[]> {
    return this.attempt(sql, (statement) => statement.all(...parameters.map(bindable)));
  }

  async run(sql: string, parameters: readonly SqlValue[]): Promise<number> {
    return this.attempt(sql, (statement) => statement.run(...parameters.map(bindable)).changes);
  }

  /** Errors look as TypeORM's own do, but without the parameters, which may be personal. */
  private attempt<T>(sql: string, fn: (statement: Database.Statement) => T): T {
    try {
      return fn(this.prepare(sql));
    } catch (error) {
      throw new QueryFailedError(sql, [], error as Error); // the driver throws nothing else
    }
  }

  private prepare(sql: string): Database.Statement {
    const known = this.prepared.get(sql);
    if (known !== undefined) return known;
    const statement = this.handle.prepare(sql);
    if (this.prepared.size >= MOST_PREPARED) this.prepared.clear();
    this.prepared.set(sql, statement);
    return statement;
  }
}

/** SQLite has no booleans. */
function bindable(value: SqlValue): string | number | null {
  return typeof value === 'boolean' ? Number(value) : storable(value);
}
