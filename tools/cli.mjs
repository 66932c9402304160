/** `npm run cli -- …`: the command line. It sets itself up like the other commands; its own output stays alone on stdout. */
import { spawn } from 'node:child_process';
import path from 'node:path';
import { CLI } from './lib/build.mjs';
import { bin, ROOT, run } from './lib/run.mjs';
import { setUp } from './lib/set-up.mjs';

console.log = console.error;
await setUp();
const { code, output } = await run(bin('tsc'), ['-b', 'apps/api'], { quiet: true });
if (code !== 0) {
  console.error(output);
  process.exit(1);
}
const dataDir = path.resolve(ROOT, process.env.DATA_DIR ?? 'data');
// npm sets the folder to the repository's root; INIT_CWD is where the person stands, and file names are meant from there.
const cli = spawn(process.execPath, [CLI, ...process.argv.slice(2)], {
  cwd: process.env.INIT_CWD ?? process.cwd(),
  stdio: 'inherit',
  env: { ...process.env, DATA_DIR: dataDir },
});
cli.on('exit', (exitCode) => process.exit(exitCode ?? 1));
