import { postgresBinaries } from './postgres-binaries.ts';
import { spawn, type ChildProcess, type SpawnOptions } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { once } from 'node:events';
import { chmod, chown, mkdir, writeFile } from 'node:fs/promises';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { Client } from 'pg';

/** A PostgreSQL server of one's own. */
export interface PostgresServer {
  /** Connects to its `postgres` database. */
  readonly url: string;
  stop(): Promise<void>;
}

/** PostgreSQL refuses to run as root; every Linux has this user. */
const NOBODY = 65_534;

/** Tests do not survive a power cut anyway; a killed client loses nothing by this. */
const SETTINGS = { fsync: 'off', synchronous_commit: 'off', full_page_writes: 'off', max_connections: '200', unix_socket_directories: '' };

/** Makes a fresh server in `folder` (an empty folder of the caller's), on a free port of the loopback address. */
export async function startPostgres(folder: string): Promise<PostgresServer> {
  const asRoot = process.getuid?.() === 0;
  const identity: SpawnOptions = asRoot ? { uid: NOBODY, gid: NOBODY } : {};
  const binaries = await postgresBinaries(folder, asRoot);
  const [data, passwordFile, password, port] = [
    join(folder, 'data'),
    join(folder, 'password'),
    randomBytes(16).toString('hex'),
    await freePort(),
  ];
  await mkdir(data, { mode: 0o700 });
  await writeFile(passwordFile, password, { mode: 0o600 });
  if (asRoot) {
    await chmod(folder, 0o711);
    for (const path of [data, passwordFile]) await chown(path, NOBODY, NOBODY);
  }
  await finished(
    spawn(
      binaries.initdb,
      ['-D', data, '-U', 'postgres', '--auth=password', `--pwfile=${passwordFile}`, '--no-sync', '--encoding=UTF8', '--locale=C'],
      identity,
    ),
  );
  const flags = Object.entries(SETTINGS).flatMap(([name, value]) => ['-c', `${name}=${value}`]);
  const server = spawn(binaries.postgres, ['-D', data, '-p', String(port), '-h', '127.0.0.1', ...flags], { ...identity, stdio: 'ignore' });
  const url = `postgres://postgres:${password}@127.0.0.1:${port}/postgres`;
  await answers(url, server);
  return { url, stop: () => stop(server) };
}

async function freePort(): Promise<number> {
  const probe = createServer().listen(0, '127.0.0.1');
  await once(probe, 'listening');
  const address = probe.address();
  probe.close();
  await once(probe, 'close');
  if (address === null || typeof address === 'string') throw new Error('No free TCP port was found.');
  return address.port;
}

async function finished(child: ChildProcess): Promise<void> {
  let said = '';
  child.stdout?.on('data', (chunk: Buffer) => (said += chunk.toString()));
  child.stderr?.on('data', (chunk: Buffer) => (said += chunk.toString()));
  const [code] = (await once(child, 'close')) as [number | null]; // the event's first argument
  if (code !== 0) throw new Error(`initdb failed with ${String(code)}: ${said}`);
}

async function answers(url: string, server: ChildProcess): Promise<void> {
  for (let attempt = 0; attempt < 200; attempt += 1) {
    if (server.exitCode !== null) break;
    const client = new Client({ connectionString: url });
    client.on('error', () => undefined);
    const connected = await client.connect().then(
      () => true,
      () => false,
    );
    if (connected) return client.end();
    await delay(50);
  }
  throw new Error(`PostgreSQL did not start (exit code ${String(server.exitCode)}).`);
}

async function stop(server: ChildProcess): Promise<void> {
  if (server.exitCode !== null) return;
  const closed = once(server, 'exit');
  server.kill('SIGQUIT'); // at once: nothing in it is kept
  await closed;
}
