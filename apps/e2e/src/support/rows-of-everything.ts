import { createHash } from 'node:crypto';
import { readdirSync } from 'node:fs';
import path from 'node:path';
import Database from 'better-sqlite3';

/** Every table of a server's database with its number of rows and a hash of them, and the files beside it. */
export function rowsOfEverything(dataDir: string): Readonly<Record<string, string>> {
  const database = new Database(path.join(dataDir, 'jamboree.sqlite'), { readonly: true });
  try {
    const tables = database.prepare(`SELECT "name" FROM "sqlite_master" WHERE "type" = 'table' ORDER BY "name"`).pluck().all() as string[]; // one text column
    const rows = tables.map((name) => {
      const all = database
        .prepare(`SELECT * FROM "${name}"`)
        .all()
        .map((row) => JSON.stringify(row))
        .sort();
      return [name, `${all.length} ${createHash('sha256').update(all.join('\n')).digest('hex')}`];
    });
    const files = readdirSync(dataDir, { recursive: true }).map(String).sort().join(', ');
    return { ...Object.fromEntries(rows.filter(([name]) => name !== 'job_lease')), files } as Record<string, string>; // texts
  } finally {
    database.close();
  }
}
