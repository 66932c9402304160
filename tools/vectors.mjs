/** `npm run vectors -- DIR`: checks our methods against every published example (`*.json`) of a folder, a line each. */
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { buildServer } from './lib/build.mjs';
import { setUp } from './lib/set-up.mjs';

const [folder = 'libs/judging/server/src/vectors/published'] = process.argv.slice(2);
const from = path.resolve(process.env.INIT_CWD ?? '.', folder);
await setUp();
await buildServer();
const { check, TOPICS } = await import('../libs/judging/domain/dist/vectors/index.js');

const tally = { passed: 0, failed: 0, unsupported: 0 };
for (const file of readdirSync(from)
  .filter((name) => name.endsWith('.json'))
  .sort())
  report(file, outcomeOf(path.join(from, file)));
console.log(`${tally.passed} passed, ${tally.failed} failed, ${tally.unsupported} unsupported`);
process.exit(tally.failed === 0 ? 0 : 1);

/** A vector that cannot even be read is one that failed, and stops no other. */
function outcomeOf(file) {
  try {
    return check(JSON.parse(readFileSync(file, 'utf8')), TOPICS);
  } catch (error) {
    return { kind: 'FAIL', differences: [{ at: 'vector', got: String(error), expected: 'an answer' }] };
  }
}

function report(file, outcome) {
  const name = file.replace(/\.json$/, '');
  switch (outcome.kind) {
    case 'ok':
      tally.passed += 1;
      return console.log(`ok ${name}`);
    case 'FAIL':
      tally.failed += 1;
      return console.log(`FAIL ${name}: ${outcome.differences.map(inWords).join('; ')}`);
    case 'unsupported':
      tally.unsupported += 1;
      return console.log(`unsupported ${outcome.what.startsWith('topic') ? 'topic' : 'expectation'} ${name}: ${outcome.what}`);
  }
}

function inWords({ at, got, expected }) {
  return `${at} got ${JSON.stringify(got)} expected ${JSON.stringify(expected)}`;
}
