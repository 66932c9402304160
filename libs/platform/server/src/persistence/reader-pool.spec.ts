import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ReaderPool } from './reader-pool.js';
import { openSqlite, type SqliteDatabase } from './sqlite-database.js';
import type { ReadTx } from './transaction.js';

let folder: string;
let database: SqliteDatabase;
let pool: ReaderPool;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'jamboree-readers-'));
  database = await openSqlite(join(folder, 'jamboree.sqlite'), { schemas: [], migrations: [] });
  pool = new ReaderPool(database);
});

afterEach(async () => {
  pool.close();
  await database.dataSource.destroy();
  await rm(folder, { recursive: true });
});

const idle = () => Reflect.get(pool, 'idle') as readonly unknown[];
const two = async (tx: ReadTx) => [...(await tx.rows('SELECT 1 AS "n"')), ...(await tx.rows('SELECT 2 AS "n"'))];

test('reads that wait for nothing but the database share one connection', async () => {
  const answers = await Promise.all(Array.from({ length: 64 }, () => pool.read(two)));
  expect(answers.every((rows) => rows.length === 2)).toBe(true);
  expect(idle()).toHaveLength(1);
});

test('a read that waits for something else holds up nobody', async () => {
  let goOn: () => void = () => undefined;
  const slow = pool.read((tx) => new Promise<void>((resolve) => (goOn = resolve)).then(() => two(tx)));
  expect(await Promise.all([pool.read(two), pool.read(two)])).toHaveLength(2);
  goOn();
  expect(await slow).toHaveLength(2);
  expect(idle()).toHaveLength(2);
});

test('a read inside a read gets a connection of its own', async () => {
  expect(await pool.read(() => pool.read(two))).toHaveLength(2);
});

test('a read that throws gives its connection back', async () => {
  await expect(pool.read(() => Promise.reject(new Error('no')))).rejects.toThrow('no');
  await expect(pool.read((tx) => tx.rows('SELECT nothing'))).rejects.toThrow();
  expect(await Promise.all([pool.read(two), pool.read(two)])).toHaveLength(2);
  expect(idle()).toHaveLength(1);
});
