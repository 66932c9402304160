/** `npm run schema`: prints the API's schema to schema.graphql; with --check it only tells whether the file is up to date. */
import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { bin, nodeScript, ROOT, run } from './lib/run.mjs';

const FILE = path.join(ROOT, 'schema.graphql');
const build = await run(bin('tsc'), ['-b', 'apps/api'], { quiet: true });
if (build.code !== 0) {
  console.error(build.output);
  process.exit(1);
}
const printed = await nodeScript('apps/api/dist/print/schema.main.js', [], { quiet: true });
if (printed.code !== 0) {
  console.error(printed.output);
  process.exit(1);
}
if (!process.argv.includes('--check')) writeFileSync(FILE, printed.output);
else if (readFileSync(FILE, 'utf8') !== printed.output) {
  console.error('schema.graphql is not what the code says. Run `npm run schema` and commit the file.');
  process.exit(1);
}
