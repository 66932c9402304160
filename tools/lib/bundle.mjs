/** The server in a few files: reading hundreds of modules is most of a cold start (docs/decisions/0008). */
import { readdirSync, statSync, utimesSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { ROOT } from './run.mjs';

const BUILT = path.join(ROOT, 'apps/api/dist');
const OUT = path.join(BUILT, 'server');
const ENTRY = path.join(BUILT, 'main.js');
/** Written last, with the time at which the bundling began. */
const STAMP = path.join(OUT, '.complete');

/** Modules with binaries or files of their own beside them. */
const LEFT_OUTSIDE = [/^better-sqlite3$/, /^pg-native$/, /^satori$/, /^sharp$/];

/** TypeORM loads the drivers of every database it knows; these are never opened here. */
const OTHER_DATABASES =
  /\/typeorm\/driver\/(?:aurora-mysql|aurora-postgres|capacitor|cockroachdb|cordova|expo|mongodb|mysql|nativescript|oracle|react-native|sap|spanner|sqljs|sqlserver)\/\w+Driver\.js$/;

/** Bundles what TypeScript has compiled, unless the bundle is newer than all of it. */
export async function bundleServer() {
  const began = new Date();
  if (newest([STAMP]) > newest([...compiledFolders(), path.join(ROOT, 'package-lock.json'), import.meta.filename])) return;
  await bundle({ main: ENTRY }, OUT);
  writeFileSync(STAMP, '');
  utimesSync(STAMP, began, began);
}

/**
 * Bundles one compiled program that uses a small part of the libraries, for a test that starts it many times. Nothing but what it names is
 * taken along: a library's module does no work by being read.
 */
export const bundleProgram = (entry, folder) =>
  bundle({ program: entry }, folder, { moduleSideEffects: (id) => id === entry || id.includes('/reflect-metadata/') });

async function bundle(input, folder, treeshake = true) {
  const { rolldown } = await bundler();
  const bundle = await rolldown({
    input,
    treeshake,
    platform: 'node',
    external: LEFT_OUTSIDE,
    plugins: [ownPlaces(folder), otherDatabases],
    onLog: (level, log, show) => {
      // Packages that Nest and TypeORM would use if they were there; who asks for one at run time is told that it is missing.
      if (log.code !== 'UNRESOLVED_IMPORT') show(level, log);
    },
  });
  await bundle.write({
    dir: folder,
    format: 'esm',
    comments: false,
    // Shorter to read for the engine, but names stay: the schema's and the container's come from classes, and a stack should be readable.
    minify: { mangle: { keepNames: true }, compress: { keepNames: { function: true, class: true } }, codegen: { removeWhitespace: true } },
    plugins: [asciiOnly],
  });
  await bundle.close();
}

/** Files that a module finds from its own address lie where they did. */
const ownPlaces = (folder) => ({
  name: 'own-places',
  transform: {
    filter: { id: /\/(?:apps|libs)\/.*\/dist\//, code: 'import.meta.url' },
    handler: (code, id) => code.replaceAll('import.meta.url', `new URL(${JSON.stringify(path.relative(folder, id))}, import.meta.url)`),
  },
});

const otherDatabases = {
  name: 'other-databases',
  load: { filter: { id: OTHER_DATABASES }, handler: () => 'module.exports = {};' },
};

/** One character outside Latin-1 makes the engine keep a whole file with two bytes a character. */
const asciiOnly = {
  name: 'ascii-only',
  generateBundle: (_options, files) => {
    for (const file of Object.values(files)) if (file.type === 'chunk') file.code = file.code.replaceAll(/[^\0-\x7f]/g, escaped);
  },
};

function escaped(unit) {
  return `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`;
}

/** The bundler that Vite brings along, so that the web and the server are bundled by the same one. */
function bundler() {
  const vite = createRequire(path.join(ROOT, 'package.json')).resolve('vite');
  return import(pathToFileURL(createRequire(vite).resolve('rolldown')).href);
}

function compiledFolders() {
  const scopes = readdirSync(path.join(ROOT, 'libs'));
  const libraries = scopes.flatMap((scope) => ['.', 'domain', 'server'].map((library) => path.join(ROOT, 'libs', scope, library, 'dist')));
  return [...libraries, BUILT];
}

/** When the newest JavaScript in these files and folders was written; the bundle itself does not count among what it is made of. */
function newest(places) {
  let time = 0;
  for (const place of places) {
    const stat = statSync(place, { throwIfNoEntry: false });
    if (stat === undefined) continue;
    if (!stat.isDirectory()) {
      time = Math.max(time, stat.mtimeMs);
      continue;
    }
    for (const entry of readdirSync(place, { withFileTypes: true })) {
      const inner = path.join(place, entry.name);
      if (entry.isDirectory() ? inner !== OUT : entry.name.endsWith('.js')) time = Math.max(time, newest([inner]));
    }
  }
  return time;
}
