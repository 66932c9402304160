/** The checks that read the code without running it. */
import { rmSync } from 'node:fs';
import path from 'node:path';
import { bin, nodeScript, ROOT, run } from './run.mjs';

const NX = { NX_DAEMON: 'false', NX_TUI: 'false' };

/** The others read what these write. */
const first = [
  ['typed documents', () => nodeScript('tools/codegen.mjs', [], { quiet: true })],
  ['types', () => run(bin('tsc'), ['-b'], { quiet: true })],
];
/** Side by side: the first one alone takes as long as all the others. */
const lanes = [
  [['library boundaries and pure rules', () => nodeScript('tools/lint/all.mjs', [], { quiet: true, env: NX })]],
  [
    ['lint', () => run(bin('oxlint'), [], { quiet: true })],
    ['inner order and cycles', () => run(bin('depcruise'), ['libs', 'apps', '--config', '.dependency-cruiser.cjs'], { quiet: true })],
    ['formatting', () => run(bin('prettier'), ['--check', '--log-level=warn', '.'], { quiet: true })],
    ['operators’ table is what the code says', () => nodeScript('tools/operations.mjs', ['--check'], { quiet: true })],
    ['schema.graphql is what the code says', () => nodeScript('tools/schema.mjs', ['--check'], { quiet: true }), { boots: true }],
  ],
];
/** After the lint, since both write the project graph. */
const last = [['canaries that the lint must catch', () => nodeScript('tools/lint/canary.mjs', [], { quiet: true, env: NX })]];

/** `database` resolves when the driver loads: a check that boots the server waits for it. */
export async function runChecks(database = Promise.resolve()) {
  const tally = { passed: 0, failed: 0, skipped: 0 };
  const inOrder = async (checks) => {
    for (const [name, check, { boots } = {}] of checks) {
      if (boots) await database;
      await runOne(name, check, tally);
    }
  };
  await inOrder(first);
  await Promise.all(lanes.map(inOrder));
  await inOrder(last);
  return tally;
}

/** Runs a check to its end, tells how it went and counts it like a test. */
async function runOne(name, check, tally) {
  const started = performance.now();
  const { code, output } = await check();
  const seconds = ((performance.now() - started) / 1000).toFixed(1);
  if (code === 0) {
    tally.passed += 1;
    console.log(`  ok   ${name} (${seconds} s)`);
  } else {
    tally.failed += 1;
    console.log(`  FAIL ${name} (${seconds} s)\n${output}`);
  }
}

/** A report of an earlier run must never be taken for this one's. */
export function freshReport(name) {
  const file = path.join(ROOT, 'tmp', name);
  rmSync(file, { force: true });
  return file;
}
