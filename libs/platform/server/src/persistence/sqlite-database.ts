import { dirname, join } from 'node:path';
import Database from 'better-sqlite3';
import { DataSource } from 'typeorm';
import type { BetterSqlite3Driver } from 'typeorm/driver/better-sqlite3/BetterSqlite3Driver.js';
import { BetterSqlite3QueryRunner } from 'typeorm/driver/better-sqlite3/BetterSqlite3QueryRunner.js';
import { backupSqlite } from './backup.js';
import type { DatabaseDefinition } from './database-definition.js';
import { platformMigrations, platformSchemas } from './schemas/platform-tables.js';

const BUSY_TIMEOUT_MS = 5_000;

/** What must hold on the writer's connection; the driver's own default for `synchronous` would lose acknowledged rows in a power cut. */
const SETTINGS = { journal_mode: 'wal', synchronous: 2, foreign_keys: 1, busy_timeout: BUSY_TIMEOUT_MS } as const;

/** An open SQLite file: TypeORM's one connection is the writer's, readers are added beside it. */
export interface SqliteDatabase {
  readonly dataSource: DataSource;
  readonly writer: Database.Database;
}

/** Opens the file, applies the migrations and asserts the durability settings. */
export async function openSqlite(file: string, { schemas, migrations }: DatabaseDefinition): Promise<SqliteDatabase> {
  const opened: Database.Database[] = [];
  const dataSource = new DataSource({
    type: 'better-sqlite3',
    database: file,
    timeout: BUSY_TIMEOUT_MS,
    enableWAL: true,
    statementCacheSize: 500,
    prepareDatabase: (connection: Database.Database) => {
      connection.pragma('synchronous = FULL');
      opened.push(connection);
    },
    entities: [...platformSchemas, ...schemas],
    migrations: [...platformMigrations, ...migrations],
    migrationsTransactionMode: 'each',
  });
  await dataSource.initialize();
  const [writer] = opened;
  if (writer === undefined) throw new Error('The SQLite driver opened no connection.');
  await backupBeforeUpgrade(dataSource, file);
  await dataSource.runMigrations();
  assertDurable(writer);
  return { dataSource, writer };
}

/** A database with data in it is copied to `backups/` beside it before its tables change. */
async function backupBeforeUpgrade(dataSource: DataSource, file: string): Promise<void> {
  const applied = await appliedMigrations(dataSource);
  if (applied.length === 0 || !(await dataSource.showMigrations())) return;
  await backupSqlite(file, join(dirname(file), 'backups', `before-upgrade-from-${applied.length}-migrations.sqlite`));
}

async function appliedMigrations(dataSource: DataSource): Promise<readonly unknown[]> {
  const runner = dataSource.createQueryRunner();
  return (await runner.hasTable('migrations')) ? (runner.query('SELECT "name" FROM "migrations"') as Promise<unknown[]>) : []; // rows
}

export function assertDurable(connection: Database.Database): void {
  for (const [name, wanted] of Object.entries(SETTINGS)) {
    const found: unknown = connection.pragma(name, { simple: true });
    if (found !== wanted) throw new Error(`SQLite must run with ${name} = ${wanted}, but has ${String(found)}.`);
  }
}

/** A query runner on a read-only connection of its own, which shares the writer's metadata. */
export class SqliteReader extends BetterSqlite3QueryRunner {
  readonly handle: Database.Database;

  constructor({ dataSource, writer }: SqliteDatabase) {
    super(dataSource.driver as BetterSqlite3Driver); // openSqlite makes no other kind
    this.handle = new Database(writer.name, { readonly: true, timeout: BUSY_TIMEOUT_MS });
    const manager = dataSource.createEntityManager(this);
    Object.assign(this, { manager }); // as DataSource.createQueryRunner does
  }

  override connect(): Promise<Database.Database> {
    return Promise.resolve(this.handle);
  }
}
