/** `npm run build`: everything that `npm start` needs, without starting it. */
import { buildServer, buildWeb } from './lib/build.mjs';
import { setUp } from './lib/set-up.mjs';

await setUp();
await buildServer();
await buildWeb();
