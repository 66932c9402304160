/** Applies the rules of this house to everything. The graph comes first, since without it the boundary rule is skipped silently. */
import { createProjectGraphAsync } from '@nx/devkit';
import { ESLint } from 'eslint';

await createProjectGraphAsync();
const eslint = new ESLint();
const results = await eslint.lintFiles(['.']);
const formatter = await eslint.loadFormatter();
console.log(await formatter.format(results));
process.exit(results.some(({ errorCount, warningCount }) => errorCount + warningCount > 0) ? 1 : 0);
