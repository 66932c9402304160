/**
 * Proof that the lint is awake: each canary breaks one rule and must be reported. The boundary rule is skipped
 * silently when there is no project graph, so a quiet run alone proves nothing.
 */
import { createProjectGraphAsync } from '@nx/devkit';
import { ESLint } from 'eslint';

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

await createProjectGraphAsync();
// The canaries exist only as text, so the rules that need types are left out: those we check need none.
const eslint = new ESLint({
  overrideConfig: [{ files: ['**/canary.ts'], languageOptions: { parserOptions: { projectService: false } } }],
  ruleFilter: ({ ruleId }) => ruleId === BOUNDARIES || ruleId === PURE,
});

let failed = 0;
for (const [name, filePath, text, rule] of canaries) {
  const [result] = await eslint.lintText(text, { filePath });
  const caught = result?.messages.some((message) => message.ruleId === rule) ?? false;
  if (!caught) {
    failed += 1;
    console.error(`  FAIL not caught: ${name}`, result?.messages.map((message) => message.message) ?? '');
  }
}
console.log(`canaries: ${canaries.length - failed} passed, ${failed} failed`);
process.exitCode = failed === 0 ? 0 : 1;
