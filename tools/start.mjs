/** `npm start`: from a fresh clone to a running Jamboree with demo data, on one port. */
import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import path from 'node:path';
import { API, buildServer, buildWeb } from './lib/build.mjs';
import { ROOT, waitFor } from './lib/run.mjs';
import { beginSetUp } from './lib/set-up.mjs';

console.log('Jamboree');
const { database } = await beginSetUp();
await buildServer();
await buildWeb();
await waitFor('Building the database driver (once)', database);

const dataDir = path.resolve(ROOT, process.env.DATA_DIR ?? 'data');
if (!existsSync(dataDir))
  console.log(`  First start: the database and the demo data go to ${path.relative(process.cwd(), dataDir) || '.'}/`);

const server = spawn(process.execPath, [API], { cwd: ROOT, stdio: 'inherit', env: { MODE: 'demo', ...process.env, DATA_DIR: dataDir } });
for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, () => server.kill(signal));
server.on('exit', (code, signal) => process.exit(code ?? (signal ? 0 : 1)));
