/**
 * Prints what each route of the built web costs to open: gzip KiB of its JavaScript, texts included, its styles and the fonts, against the budgets.
 * `node tools/bundle-sizes.mjs` after `npm run build`; ends with an error when a budget is exceeded.
 */
import { readFileSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';

const dist = join(dirname(dirname(fileURLToPath(import.meta.url))), 'apps/web/dist');
const manifest = JSON.parse(readFileSync(join(dist, '.vite/manifest.json'), 'utf8'));
const ENTRY = 'index.html';
const LOCALE = '/messages/en.json';
const PUBLIC = 150;
/** What people who are signed in load beside their screen: the cache that knows every type, and the form controls. */
const FOR_MEMBERS = ['src/member-cache.ts', 'src/controls.ts'];
/** KiB; the first word of a screen's name that matches decides. */
const BUDGETS = [
  [/^(home|event-page|ideas|idea|verify|receipt|sign-in)\b/, PUBLIC],
  [/^jury/, 220],
  [/./, 260],
];
const SHELL = 190;
const FONTS = 80;

const sizes = new Map();
function gzipped(file) {
  if (!sizes.has(file)) sizes.set(file, gzipSync(readFileSync(join(dist, file))).length / 1024);
  return sizes.get(file);
}

/** The chunks that load together: static imports, all the way down. */
function closure(...keys) {
  const seen = new Set();
  const visit = (key) => {
    if (seen.has(key)) return;
    seen.add(key);
    for (const next of manifest[key].imports ?? []) visit(next);
  };
  keys.forEach(visit);
  return [...seen];
}

function cost(keys) {
  const chunks = closure(...keys).map((key) => manifest[key]);
  const css = new Set(chunks.flatMap((chunk) => chunk.css ?? []));
  return { js: sum(chunks.filter(({ file }) => file.endsWith('.js')).map(({ file }) => gzipped(file))), css: sum([...css].map(gzipped)) };
}

const sum = (figures) => figures.reduce((total, figure) => total + figure, 0);
const texts = Object.keys(manifest).filter((key) => key.endsWith(LOCALE));
const manageTexts = Object.keys(manifest).filter((key) => key.endsWith('/messages/manage/en.json'));
const scopeOf = (key) => /libs\/(\w+)\/web/.exec(key)?.[1] ?? 'app';
const SHELL_TEXTS = ['app', 'platform', 'identity'];
/** Texts of the shell, of the screen's own library and of events, which all higher libraries show. */
const textsOf = (key) => [
  ...texts.filter((text) => [...SHELL_TEXTS, scopeOf(key), 'event'].includes(scopeOf(text))),
  ...Object.keys(manifest).filter((text) => key.includes('/screens/home/') && text.endsWith('/messages/home/en.json')),
  ...(/manage|my-page|create-event|overview|phases|people/.test(key) ? manageTexts : []),
];

let failed = 0;
function row(name, figure, budget) {
  const over = figure > budget;
  if (over) failed += 1;
  console.log(`${over ? 'OVER' : 'ok  '} ${name.padEnd(46)} ${figure.toFixed(1).padStart(7)} KiB of ${budget}`);
}

const shell = cost([ENTRY, ...texts.filter((text) => SHELL_TEXTS.includes(scopeOf(text)))]);
row('app shell, JavaScript', shell.js, SHELL);
for (const key of Object.keys(manifest)
  .filter((one) => one.endsWith('.screen.tsx'))
  .sort()) {
  const name = key.split('/').at(-1).replace('.screen.tsx', '');
  const budget = BUDGETS.find(([pattern]) => pattern.test(name))[1];
  const { js, css } = cost([ENTRY, key, ...textsOf(key), ...(budget === PUBLIC ? [] : FOR_MEMBERS)]);
  row(`${name} (styles ${css.toFixed(1)})`, js, budget);
}
const fonts = Object.values(manifest).filter(({ file }) => file.endsWith('.woff2'));
row('fonts', sum(fonts.map(({ file }) => statSync(join(dist, file)).size / 1024)), FONTS);
process.exitCode = failed === 0 ? 0 : 1;
