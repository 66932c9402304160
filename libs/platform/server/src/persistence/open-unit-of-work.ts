import { join } from 'node:path';
import type { Config } from '../config/config.js';
import type { Clock } from '../core/clock.js';
import type { CommitSignal } from './commit-signal.js';
import type { DatabaseDefinition } from './database-definition.js';
import { openPostgres } from './postgres-database.js';
import { PostgresUnitOfWork } from './postgres-unit-of-work.js';
import { openSqlite } from './sqlite-database.js';
import { SqliteUnitOfWork } from './sqlite-unit-of-work.js';
import type { UnitOfWork } from './unit-of-work.js';

/** The SQLite file of a data folder. */
export function sqliteFile(dataDir: string): string {
  return join(dataDir, 'jamboree.sqlite');
}

/** Opens the configured database, migrates it and gives the unit of work on it. */
export async function openUnitOfWork(
  config: Pick<Config, 'databaseUrl' | 'dataDir'>,
  definition: DatabaseDefinition,
  clock: Clock,
  signal: CommitSignal,
): Promise<UnitOfWork> {
  if (config.databaseUrl !== null) return new PostgresUnitOfWork(await openPostgres(config.databaseUrl, definition), clock, signal);
  return new SqliteUnitOfWork(await openSqlite(sqliteFile(config.dataDir), definition), clock, signal);
}
