/** Writes the table of variables into docs/operations.md from the code that reads them; with --check it only compares. */
import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { nodeScript, ROOT } from './lib/run.mjs';

const FILE = path.join(ROOT, 'docs/operations.md');
const BEGIN = '<!-- variables: begin -->';
const END = '<!-- variables: end -->';

const { code, output } = await nodeScript('apps/api/dist/print/variables.main.js', [], { quiet: true });
if (code !== 0) {
  console.error(output);
  process.exit(1);
}
const text = readFileSync(FILE, 'utf8');
const [before, rest] = text.split(BEGIN);
const after = rest?.split(END)[1];
if (after === undefined) {
  console.error(`docs/operations.md has lost its marks ${BEGIN} and ${END}.`);
  process.exit(1);
}
const wanted = `${before}${BEGIN}\n\n${output.trim()}\n\n${END}${after}`;
if (!process.argv.includes('--check')) writeFileSync(FILE, wanted);
else if (text !== wanted) {
  console.error('docs/operations.md is not what the code says. Run `node tools/operations.mjs` and commit the file.');
  process.exit(1);
}
