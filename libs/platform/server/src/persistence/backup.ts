import { mkdir, rename, rm } from 'node:fs/promises';
import { dirname } from 'node:path';
import Database from 'better-sqlite3';

/**
 * Copies a SQLite database to `target` while it is in use, by SQLite's online backup. The copy is checked and only then gets its name, so a
 * file under that name is always whole. Throws when the source is missing or the copy is not sound.
 */
export async function backupSqlite(source: string, target: string): Promise<void> {
  await mkdir(dirname(target), { recursive: true });
  const part = `${target}.part`;
  await rm(part, { force: true });
  const database = new Database(source, { readonly: true, fileMustExist: true });
  try {
    await database.backup(part);
  } finally {
    database.close();
  }
  assertSound(part);
  await rename(part, target);
}

/** Throws when SQLite's own check finds damage. */
export function assertSound(file: string): void {
  const database = new Database(file, { fileMustExist: true });
  try {
    const verdict: unknown = database.pragma('integrity_check', { simple: true });
    if (verdict !== 'ok') throw new Error(`The database file is damaged: ${String(verdict)}`);
  } finally {
    database.close();
  }
}
