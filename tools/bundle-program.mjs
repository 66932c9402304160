/** `node tools/bundle-program.mjs <compiled file> <folder>`: writes `program.js` there, which loads in a fraction of the time. */
import path from 'node:path';
import { bundleProgram } from './lib/bundle.mjs';

const [entry, folder] = process.argv.slice(2).map((place) => path.resolve(place));
await bundleProgram(entry, folder);
