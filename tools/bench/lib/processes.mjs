import { fork } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { API } from '../../lib/build.mjs';

export function temporaryFolder() {
  const folder = mkdtempSync(path.join(tmpdir(), 'jamboree-bench-'));
  process.on('exit', () => rmSync(folder, { recursive: true, force: true }));
  return folder;
}

/** Starts a server process and waits until it says where it listens. */
export async function startServer(file, env = {}) {
  const child = fork(file, {
    env: { ...process.env, HOST: '127.0.0.1', PORT: '0', LOG_LEVEL: 'error', ...env },
    stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
  });
  const [message] = await Promise.race([
    once(child, 'message'),
    once(child, 'exit').then(([code]) => {
      throw new Error(`${file} ended with ${code} before it listened`);
    }),
  ]);
  const stop = async () => {
    child.kill('SIGTERM');
    await once(child, 'exit');
  };
  return { name: path.basename(file), pid: child.pid, url: message.url, stop };
}

export const startJamboree = (dataDir, env = {}) => startServer(API, { MODE: 'development', DATA_DIR: dataDir, DATABASE_URL: '', ...env });
