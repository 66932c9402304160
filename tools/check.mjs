/** `npm run check`: everything that can be said without running the product. */
import { runChecks } from './lib/checks.mjs';
import { setUp } from './lib/set-up.mjs';

await setUp();
const { passed, failed, skipped } = await runChecks();
console.log(`${passed} passed, ${failed} failed, ${skipped} skipped`);
process.exit(failed === 0 ? 0 : 1);
