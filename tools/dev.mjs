/** `npm run dev`: types, API and web, each rebuilt as you save. The web's address is printed by Vite. */
import { spawn } from 'node:child_process';
import { existsSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { API_UNBUNDLED, compileServer } from './lib/build.mjs';
import { bin, nodeScript, ROOT } from './lib/run.mjs';
import { setUp } from './lib/set-up.mjs';

await setUp();
await compileServer();
await nodeScript('tools/codegen.mjs');

const env = { MODE: 'demo', ...process.env, DATA_DIR: path.resolve(ROOT, process.env.DATA_DIR ?? 'data') };
const children = [
  spawn(bin('tsc'), ['-b', 'apps/api', '--watch', '--preserveWatchOutput'], { cwd: ROOT, stdio: 'inherit', env }),
  spawn(process.execPath, [...builtFolders().map((folder) => `--watch-path=${folder}`), '--watch-preserve-output', API_UNBUNDLED], {
    cwd: ROOT,
    stdio: 'inherit',
    env,
  }),
  spawn(bin('vite'), ['apps/web'], { cwd: ROOT, stdio: 'inherit', env }),
];
const stop = () => children.forEach((child) => child.kill('SIGTERM'));
for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, stop);
children.forEach((child) => child.on('exit', stop));

/** What the server is made of; a change in a library alone leaves `apps/api/dist` as it is. */
function builtFolders() {
  const libraries = readdirSync(path.join(ROOT, 'libs')).flatMap((scope) =>
    ['', 'domain', 'server'].map((part) => path.join('libs', scope, part)),
  );
  return ['apps/api', ...libraries].map((folder) => path.join(ROOT, folder, 'dist')).filter((folder) => existsSync(folder));
}
