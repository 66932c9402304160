import { mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { asId, instant, ok, VISITOR } from '@jamboree/kernel';
import Database from 'better-sqlite3';
import type { MigrationInterface, QueryRunner } from 'typeorm';
import { MovableClock } from '../core/clock.js';
import { assertSound, backupSqlite } from './backup.js';
import { CommitSignal } from './commit-signal.js';
import { MailSchema } from './schemas/mail.schema.js';
import { assertDurable, openSqlite, type SqliteDatabase } from './sqlite-database.js';
import { SqliteUnitOfWork } from './sqlite-unit-of-work.js';
import { StorageUnavailable } from './storage-unavailable.js';

const NOW = instant(1_790_000_000_000);

let folder: string;
let database: SqliteDatabase;
let uow: SqliteUnitOfWork;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'jamboree-storage-'));
  database = await openSqlite(join(folder, 'jamboree.sqlite'), { schemas: [], migrations: [] });
  uow = new SqliteUnitOfWork(database, new MovableClock(NOW), new CommitSignal());
});

afterEach(async () => {
  await uow.close();
  await rm(folder, { recursive: true });
});

const write = (id: string, text = 'x') =>
  uow.write(VISITOR, { operation: 'write', clientMutationId: null }, async (tx) => {
    const mail = {
      id: asId<'Mail'>(id),
      recipient: 'a',
      template: 't',
      subject: 's',
      text,
      html: 'h',
      dedupeKey: id,
      state: 'KEPT',
      attempts: 0,
      dueAt: NOW,
      createdAt: NOW,
      unsubscribeUrl: null,
      failure: null,
    } as const;
    await tx.insert(MailSchema, mail);
    return ok(id);
  });
const stored = async () => (await uow.read((tx) => tx.find(MailSchema, { order: { id: 'ASC' } }))).map(({ id }) => id);

test('the writer’s durability is asserted', () => {
  expect(() => assertDurable(database.writer)).not.toThrow();
  database.writer.pragma('synchronous = NORMAL');
  expect(() => assertDurable(database.writer)).toThrow('synchronous = 2');
  const plain = new Database(':memory:');
  expect(() => assertDurable(plain)).toThrow('journal_mode');
  plain.close();
});

test('a full disk refuses writes with its name, keeps reads going, and recovers by itself', async () => {
  await write('before');
  const pages: unknown = database.writer.pragma('page_count', { simple: true });
  database.writer.pragma(`max_page_count = ${Number(pages) + 2}`);
  const attempts = await Promise.allSettled(Array.from({ length: 20 }, (_, index) => write(`full-${index}`, 'x'.repeat(100_000))));
  const failures = attempts.flatMap((attempt) => (attempt.status === 'rejected' ? [attempt.reason as unknown] : []));
  expect(failures).toHaveLength(20);
  for (const failure of failures) expect(failure).toMatchObject({ name: StorageUnavailable.name, problem: 'DISK_FULL' });
  expect(await stored()).toEqual(['before']);
  database.writer.pragma('max_page_count = 1000000');
  expect(await write('after')).toEqual(ok('after'));
  expect(await stored()).toEqual(['after', 'before']);
});

test('a file locked by another process for too long refuses writes as busy', async () => {
  database.writer.pragma('busy_timeout = 50');
  const other = new Database(database.writer.name);
  other.exec('BEGIN IMMEDIATE');
  await expect(write('locked')).rejects.toMatchObject({ problem: 'BUSY' });
  other.exec('COMMIT');
  other.close();
  expect(await write('free')).toEqual(ok('free'));
});

test('a closed unit of work refuses new writes', async () => {
  const waiting = write('waiting');
  const closing = uow.close();
  await expect(write('late')).rejects.toMatchObject({ problem: 'STOPPING' });
  expect(await waiting).toEqual(ok('waiting'));
  await closing;
});

test('a backup taken while writing is whole and sound', async () => {
  await Promise.all(Array.from({ length: 200 }, (_, index) => write(`row-${index}`)));
  const target = join(folder, 'backups', 'copy.sqlite');
  const writing = Promise.all(Array.from({ length: 50 }, (_, index) => write(`later-${index}`)));
  await backupSqlite(database.writer.name, target);
  await writing;
  const copy = new Database(target, { readonly: true });
  const rows: unknown = copy.prepare(`SELECT COUNT(*) FROM mail WHERE id LIKE 'row-%'`).pluck().get();
  copy.close();
  expect(rows).toBe(200);
  expect(() => assertSound(target)).not.toThrow();
});

test('an upgrade copies the data first, a start without one does not', async () => {
  class Later1790000009002 implements MigrationInterface {
    async up(runner: QueryRunner): Promise<void> {
      await runner.query('DELETE FROM mail');
    }

    async down(): Promise<void> {
      // nothing to bring back
    }
  }
  const backups = () => readdir(join(folder, 'backups')).catch(() => []);
  await write('precious');
  await uow.close();
  await (await openSqlite(database.writer.name, { schemas: [], migrations: [] })).dataSource.destroy();
  expect(await backups()).toEqual([]);
  await (await openSqlite(database.writer.name, { schemas: [], migrations: [Later1790000009002] })).dataSource.destroy();
  const [backup = ''] = await backups();
  const copy = new Database(join(folder, 'backups', backup), { readonly: true });
  expect(copy.prepare('SELECT id FROM mail').pluck().all()).toEqual(['precious']);
  copy.close();
});

test('a backup of nothing fails and leaves nothing', async () => {
  await expect(backupSqlite(join(folder, 'missing.sqlite'), join(folder, 'copy.sqlite'))).rejects.toMatchObject({
    code: 'SQLITE_CANTOPEN',
  });
  expect(await readdir(folder)).not.toContain('copy.sqlite');
});
