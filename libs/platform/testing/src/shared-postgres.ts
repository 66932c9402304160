import { existsSync } from 'node:fs';
import { mkdtemp, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { startPostgres, type PostgresServer } from './postgres-server.ts';

/**
 * One PostgreSQL server for all test processes of a run, started when the first of them asks. They talk through files in a folder: a test
 * process writes `wanted`, the run's own process starts the server and writes `ready`, its URL or why there is none.
 */
const FOLDER = 'JAMBOREE_TEST_POSTGRES';
const POLL_MS = 25;
const WAIT_MS = 60_000;

/** Waits, in the run's own process, for the first test that wants PostgreSQL. Returns what ends the server and removes its files. */
export async function offerPostgres(): Promise<() => Promise<void>> {
  const folder = await mkdtemp(join(tmpdir(), 'jamboree-postgres-'));
  process.env[FOLDER] = folder;
  let starting: Promise<PostgresServer> | null = null;
  const poll = setInterval(() => {
    if (!existsSync(join(folder, 'wanted'))) return;
    clearInterval(poll);
    starting = startPostgres(folder);
    starting.then(
      ({ url }) => tell(folder, url),
      (error: unknown) => tell(folder, String(error)),
    );
  }, POLL_MS);
  poll.unref();
  return async () => {
    clearInterval(poll);
    await starting?.then(
      (server) => server.stop(),
      () => undefined,
    );
    await rm(folder, { recursive: true, force: true });
  };
}

/** The server's URL; has it started when nobody has asked before. */
export async function sharedPostgresUrl(): Promise<string> {
  const folder = process.env[FOLDER];
  if (folder === undefined) throw new Error('No PostgreSQL for tests: Jest must run with the globalSetup of @jamboree/platform-testing.');
  await writeFile(join(folder, 'wanted'), '');
  for (let waited = 0; waited < WAIT_MS; waited += POLL_MS) {
    const answer = await readFile(join(folder, 'ready'), 'utf8').catch(() => '');
    if (answer.startsWith('postgres:')) return answer;
    if (answer !== '') throw new Error(`PostgreSQL for tests did not start: ${answer}`);
    await delay(POLL_MS);
  }
  throw new Error(`PostgreSQL for tests did not start within ${WAIT_MS} ms.`);
}

/** Renamed into place, so that nobody reads half of it. */
async function tell(folder: string, answer: string): Promise<void> {
  await writeFile(join(folder, 'ready.part'), answer);
  await rename(join(folder, 'ready.part'), join(folder, 'ready'));
}
