import { join } from 'node:path';
import type { DataSource } from 'typeorm';
import type { Config } from '../config/config.js';
import type { Clock } from '../core/clock.js';
import type { CommitSignal } from './commit-signal.js';
import type { DatabaseDefinition } from './database-definition.js';
import type { UnitOfWork } from './unit-of-work.js';

/*
 * Each engine is loaded only where it is used: the other's driver would cost every start time and memory.
 */

/** Where the data lives: PostgreSQL when there is a URL, else SQLite in the data folder. */
export type DatabaseLocation = Pick<Config, 'databaseUrl' | 'dataDir'>;

/** The SQLite file of a data folder. */
export function sqliteFile(dataDir: string): string {
  return join(dataDir, 'jamboree.sqlite');
}

/** Opens the database, migrates it and gives the unit of work on it. */
export async function openUnitOfWork(
  location: DatabaseLocation,
  definition: DatabaseDefinition,
  clock: Clock,
  signal: CommitSignal,
): Promise<UnitOfWork> {
  if (location.databaseUrl === null) {
    const [{ openSqlite }, { SqliteUnitOfWork }] = await Promise.all([import('./sqlite-database.js'), import('./sqlite-unit-of-work.js')]);
    return new SqliteUnitOfWork(await openSqlite(sqliteFile(location.dataDir), definition), clock, signal);
  }
  const [{ openPostgres }, { PostgresUnitOfWork }] = await Promise.all([
    import('./postgres-database.js'),
    import('./postgres-unit-of-work.js'),
  ]);
  return new PostgresUnitOfWork(await openPostgres(location.databaseUrl, definition), clock, signal);
}

/** Applies the migrations and closes the database again. */
export async function migrateDatabase(location: DatabaseLocation, definition: DatabaseDefinition): Promise<void> {
  await (await openDataSource(location, definition)).destroy();
}

/** The SQL by which the migrated database differs from what the entity schemas say; empty when they agree. */
export async function schemaDrift(location: DatabaseLocation, definition: DatabaseDefinition): Promise<string[]> {
  const dataSource = await openDataSource(location, definition);
  try {
    const { upQueries } = await dataSource.driver.createSchemaBuilder().log();
    return upQueries.map(({ query }) => query);
  } finally {
    await dataSource.destroy();
  }
}

async function openDataSource(location: DatabaseLocation, definition: DatabaseDefinition): Promise<DataSource> {
  if (location.databaseUrl === null) {
    const { openSqlite } = await import('./sqlite-database.js');
    return (await openSqlite(sqliteFile(location.dataDir), definition)).dataSource;
  }
  const { openPostgres } = await import('./postgres-database.js');
  return openPostgres(location.databaseUrl, definition);
}
