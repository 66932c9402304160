/** `npm run bench -- NAME`: one program per row of goals; each prints its figures and ends with `NAME ratio=R goal=G`. */
import { existsSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { buildServer, buildWeb } from './lib/build.mjs';
import { nodeScript, ROOT } from './lib/run.mjs';
import { setUp } from './lib/set-up.mjs';

const names = readdirSync(path.join(ROOT, 'tools/bench'))
  .filter((file) => file.endsWith('.bench.mjs'))
  .map((file) => file.replace('.bench.mjs', ''));
const [name, ...rest] = process.argv.slice(2);
if (!name || !existsSync(path.join(ROOT, `tools/bench/${name}.bench.mjs`))) {
  console.error(`Which benchmark? npm run bench -- NAME, where NAME is one of: ${names.join(', ')}`);
  process.exit(2);
}
await setUp();
await buildServer();
await buildWeb();
const { code } = await nodeScript(`tools/bench/${name}.bench.mjs`, rest);
process.exit(code);
