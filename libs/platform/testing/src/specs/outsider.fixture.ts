import Database from 'better-sqlite3';
import { sqliteFile } from '@jamboree/platform-server';
import { Client } from 'pg';
import type { Engine } from '../describe-on-engines.js';

/** One statement through a connection of its own, past the unit of work. */
export async function asOutsider(engine: Engine, sql: string): Promise<unknown[]> {
  const { databaseUrl, dataDir } = engine.location;
  if (databaseUrl === null) {
    const database = new Database(sqliteFile(dataDir));
    try {
      const statement = database.prepare(sql);
      return statement.reader ? statement.all() : [statement.run()];
    } finally {
      database.close();
    }
  }
  const client = new Client({ connectionString: databaseUrl });
  await client.connect();
  try {
    return (await client.query<Record<string, unknown>>(sql)).rows;
  } finally {
    await client.end();
  }
}
