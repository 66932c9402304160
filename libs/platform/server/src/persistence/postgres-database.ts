import pg from 'pg';
import { DataSource } from 'typeorm';
import type { DatabaseDefinition } from './database-definition.js';
import { platformMigrations, platformSchemas } from './schemas/platform-tables.js';

const INT8 = 20;
const NUMERIC = 1700;
/** Any number, the same in every process: whoever holds it may migrate. */
const MIGRATION_LOCK = [7_240_501];

/** Counts and sums arrive as numbers, as they do on SQLite; nothing here counts beyond 2^53. */
const types = {
  getTypeParser: (oid: number, format?: 'text' | 'binary'): unknown =>
    oid === INT8 || oid === NUMERIC ? Number : pg.types.getTypeParser(oid, format),
};

/** Opens the pool and applies the migrations; processes that start together take turns. */
export async function openPostgres(url: string, { schemas, migrations }: DatabaseDefinition): Promise<DataSource> {
  const dataSource = new DataSource({
    type: 'postgres',
    url,
    // Without the session limit, a process that hangs inside a transaction would hold its locks for ever.
    extra: { types, max: 10, connectionTimeoutMillis: 10_000, idle_in_transaction_session_timeout: 30_000 },
    entities: [...platformSchemas, ...schemas],
    migrations: [...platformMigrations, ...migrations],
    migrationsTransactionMode: 'each',
  });
  await dataSource.initialize();
  const runner = dataSource.createQueryRunner();
  try {
    await runner.query('SELECT pg_advisory_lock($1)', MIGRATION_LOCK);
    await dataSource.runMigrations();
  } finally {
    await runner.query('SELECT pg_advisory_unlock($1)', MIGRATION_LOCK);
    await runner.release();
  }
  return dataSource;
}
