import { createHash } from 'node:crypto';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { migrateDatabase, randomToken, type DatabaseDefinition, type DatabaseLocation } from '@jamboree/platform-server';
import { Client } from 'pg';
import { sharedPostgresUrl } from './shared-postgres.js';

export type EngineKind = 'SQLite' | 'PostgreSQL';
export const ENGINES: readonly EngineKind[] = ['SQLite', 'PostgreSQL'];

/** A database of one's own, migrated or empty, that vanishes with `remove`. */
export interface FreshDatabase {
  readonly location: DatabaseLocation;
  remove(): Promise<void>;
}

export function freshDatabase(kind: EngineKind, definition: DatabaseDefinition): Promise<FreshDatabase> {
  return kind === 'SQLite' ? freshSqlite() : freshPostgres(definition);
}

/** An empty folder: opening it migrates, which SQLite does in milliseconds. */
async function freshSqlite(): Promise<FreshDatabase> {
  const dataDir = await mkdtemp(join(tmpdir(), 'jamboree-sqlite-'));
  return { location: { dataDir, databaseUrl: null }, remove: () => rm(dataDir, { recursive: true, force: true }) };
}

/** A copy of a template that is migrated once per run and set of migrations. */
async function freshPostgres(definition: DatabaseDefinition): Promise<FreshDatabase> {
  const server = await sharedPostgresUrl();
  const template = `template_${createHash('sha256')
    .update(definition.migrations.map(({ name }) => name).join())
    .digest('hex')
    .slice(0, 16)}`;
  const name = `test_${randomToken(9).toLowerCase().replaceAll('-', '_')}`;
  await onServer(server, async (client) => {
    await client.query('SELECT pg_advisory_lock(1)'); // test processes take turns with the template
    const known = await client.query('SELECT 1 FROM pg_database WHERE datname = $1', [template]);
    if (known.rowCount === 0) {
      await client.query(`CREATE DATABASE "${template}"`);
      await migrateDatabase({ dataDir: '', databaseUrl: databaseUrl(server, template) }, definition);
    }
    await client.query(`CREATE DATABASE "${name}" TEMPLATE "${template}"`);
  });
  return {
    location: { dataDir: '', databaseUrl: databaseUrl(server, name) },
    remove: () => onServer(server, async (client) => void (await client.query(`DROP DATABASE "${name}" WITH (FORCE)`))),
  };
}

function databaseUrl(server: string, name: string): string {
  return server.replace(/\/postgres$/, `/${name}`);
}

async function onServer(url: string, fn: (client: Client) => Promise<void>): Promise<void> {
  const client = new Client({ connectionString: url });
  await client.connect();
  try {
    await fn(client);
  } finally {
    await client.end();
  }
}
