/** `npm test`: set-up, checks, unit and property tests, both database engines, stories and journeys; one sum at the end. */
import { existsSync, mkdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { buildServer, buildWeb } from './lib/build.mjs';
import { freshReport, runChecks } from './lib/checks.mjs';
import { bin, ROOT, run } from './lib/run.mjs';
import { beginSetUp } from './lib/set-up.mjs';

const { database } = await beginSetUp();
mkdirSync(path.join(ROOT, 'tmp'), { recursive: true });

/** What needs no database, and so runs while its driver is built. */
const RULES = ['--testPathPatterns=libs/(kernel|[^/]+/(domain|web))/'];
const ALL_ELSE = ['--testPathIgnorePatterns=libs/(kernel|[^/]+/(domain|web))/', '/node_modules/', '/dist/'];

/** Lanes of a stage run side by side, what is in a lane one after the other: none of the lanes alone keeps two cores busy. */
const stages = [
  [
    [
      ['Checks', () => runChecks(database)],
      ['Stories over GraphQL against a real process', stories],
    ],
    [
      ['Unit and property tests of rules and screens', () => jest('jest.config.cjs', 'rules.json', RULES)],
      ['Use cases on both engines', useCases],
    ],
  ],
  [[['Journeys in a real browser', journeys]]],
];

await buildServer();
await buildWeb();

const total = { passed: 0, failed: 0, skipped: 0 };
for (const lanes of stages) await Promise.all(lanes.map(inOrder));
console.log(`\n${total.passed} passed, ${total.failed} failed, ${total.skipped} skipped`);
process.exit(total.failed === 0 ? 0 : 1);

async function inOrder(lane) {
  for (const part of lane) await runOne(part);
}

async function runOne([title, runner]) {
  const started = performance.now();
  console.log(`\n${title}`);
  const tally = await runner();
  for (const key of Object.keys(total)) total[key] += tally[key];
  const seconds = ((performance.now() - started) / 1000).toFixed(0);
  console.log(`  ${title}: ${tally.passed} passed, ${tally.failed} failed, ${tally.skipped} skipped in ${seconds} s`);
}

async function stories() {
  await database;
  return jest('apps/e2e/jest.stories.cjs', 'stories.json');
}

async function useCases() {
  await database;
  return jest('jest.config.cjs', 'use-cases.json', ALL_ELSE);
}

/** What it prints is kept until its end, so that lanes do not mix their lines. */
async function jest(config, report, which = []) {
  const file = freshReport(report);
  const { code, output } = await run(bin('jest'), ['--config', config, ...which, '--json', `--outputFile=${file}`, '--reporters=default'], {
    quiet: true,
    env: { CI: 'true' },
  });
  console.log(output);
  if (!existsSync(file)) return { passed: 0, failed: 1, skipped: 0 };
  const result = JSON.parse(readFileSync(file, 'utf8'));
  // A suite that does not even load counts as a failure, though none of its tests ran; so does a run without a test.
  const failed = result.numFailedTests + result.numRuntimeErrorTestSuites;
  return {
    passed: result.numPassedTests,
    failed: failed > 0 ? failed : code !== 0 || result.numPassedTests === 0 ? 1 : 0,
    skipped: result.numPendingTests + result.numTodoTests,
  };
}

async function journeys() {
  const file = freshReport('journeys.json');
  const { code } = await run(bin('playwright'), ['test', '--config', 'apps/e2e/playwright.config.ts'], {
    env: { CI: 'true', PLAYWRIGHT_JSON_OUTPUT_FILE: file },
  });
  if (!existsSync(file)) return { passed: 0, failed: 1, skipped: 0 };
  const { stats } = JSON.parse(readFileSync(file, 'utf8'));
  const passed = stats.expected + stats.flaky;
  return { passed, failed: stats.unexpected > 0 ? stats.unexpected : code !== 0 || passed === 0 ? 1 : 0, skipped: stats.skipped };
}
