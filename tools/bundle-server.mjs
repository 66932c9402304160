/** Bundles the compiled server where it has changed; the tests that start it call this first. */
import { bundleServer } from './lib/bundle.mjs';

await bundleServer();
