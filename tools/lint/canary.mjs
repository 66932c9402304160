/**
 * Proof that the lint is awake: each canary breaks one rule and must be reported. The boundary rule is skipped
 * silently when there is no project graph, so a quiet run alone proves nothing.
 */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { createProjectGraphAsync } from '@nx/devkit';
import { ESLint } from 'eslint';
import { bin, run } from '../lib/run.mjs';

const BOUNDARIES = '@nx/enforce-module-boundaries';
const PURE = 'no-restricted-syntax';

const canaries = [
  [
    'a domain library imports a server library',
    'libs/event/domain/src/canary.ts',
    "import { x } from '@jamboree/platform-server';\nx();\n",
    BOUNDARIES,
  ],
  [
    'a lower scope imports a higher one',
    'libs/event/server/src/canary.ts',
    "import { x } from '@jamboree/judging-server';\nx();\n",
    BOUNDARIES,
  ],
  ['the web imports a server library', 'libs/event/web/src/canary.ts', "import { x } from '@jamboree/event-server';\nx();\n", BOUNDARIES],
  [
    'a domain library imports a package that is not pure',
    'libs/judging/domain/src/canary.ts',
    "import { x } from 'typeorm';\nx();\n",
    BOUNDARIES,
  ],
  [
    'the platform imports a scope',
    'libs/platform/server/src/canary.ts',
    "import { x } from '@jamboree/identity-server';\nx();\n",
    BOUNDARIES,
  ],
  ['a domain rule reads the clock', 'libs/event/domain/src/canary.ts', 'export const now = Date.now();\n', PURE],
  ['a domain rule makes a date of now', 'libs/event/domain/src/canary.ts', 'export const now = new Date();\n', PURE],
  ['a domain rule throws dice', 'libs/kernel/src/canary.ts', 'export const dice = Math.random();\n', PURE],
  [
    'a domain rule imports from node',
    'libs/judging/domain/src/canary.ts',
    "import { readFileSync } from 'node:fs';\nreadFileSync('x');\n",
    PURE,
  ],
  [
    'a value is pasted into SQL',
    'libs/event/server/src/canary.ts',
    'export const f = (tx, id) => tx.rows(`SELECT * FROM event WHERE id = ${id}`);\n',
    PURE,
  ],
];

/** What only types can tell is caught by the other linter, which reads files. */
const typed = [
  ['a promise is forgotten', 'async function work() {}\nexport function forgets(): void {\n  work();\n}\n', 'no-floating-promises'],
  [
    'a case is forgotten',
    "export function of(x: 'a' | 'b'): number {\n  switch (x) {\n    case 'a':\n      return 1;\n  }\n  return 0;\n}\n",
    'switch-exhaustiveness-check',
  ],
  ['anything is passed on', 'export const length = (x: unknown) => (x as any).length;\n', 'no-unsafe-member-access'],
];

await createProjectGraphAsync();
const eslint = new ESLint({ ruleFilter: ({ ruleId }) => ruleId === BOUNDARIES || ruleId === PURE });

let failed = 0;
for (const [name, filePath, text, rule] of canaries) {
  const [result] = await eslint.lintText(text, { filePath });
  const caught = result?.messages.some((message) => message.ruleId === rule) ?? false;
  report(name, caught, result?.messages.map((message) => message.message).join('\n'));
}

const folder = mkdtempSync(path.join(tmpdir(), 'canaries-'));
writeFileSync(path.join(folder, 'tsconfig.json'), '{ "compilerOptions": { "strict": true, "target": "es2023" }, "include": ["*.ts"] }');
typed.forEach(([, text], index) => writeFileSync(path.join(folder, `canary-${index}.ts`), text));
const { output } = await run(bin('oxlint'), ['--config', '.oxlintrc.json', '--format', 'unix', folder], { quiet: true });
typed.forEach(([name, , rule], index) => {
  const caught = output.split('\n').some((line) => line.includes(`canary-${index}.ts`) && line.includes(rule));
  report(name, caught, output);
});
rmSync(folder, { recursive: true });

const total = canaries.length + typed.length;
console.log(`canaries: ${total - failed} passed, ${failed} failed`);
process.exitCode = failed === 0 ? 0 : 1;

function report(name, caught, said) {
  if (caught) return;
  failed += 1;
  console.error(`  FAIL not caught: ${name}`, said ?? '');
}
