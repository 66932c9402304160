import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';

const FILES = createRequire(import.meta.url)
  .resolve('@fontsource/plus-jakarta-sans/package.json')
  .replace('package.json', 'files/');
/** The typeface comes in parts, one file for each script; the first that has a character draws it. */
const SCRIPTS = ['latin', 'latin-ext', 'vietnamese', 'cyrillic-ext'] as const;
const WEIGHTS = { regular: 500, bold: 800 } as const;

export type Weight = keyof typeof WEIGHTS;
export type Typeface = Readonly<Record<Weight, readonly Buffer[]>>;

let loaded: Promise<Typeface> | null = null;

/** Read when the first document is made, not when the server starts. */
export function typeface(): Promise<Typeface> {
  loaded ??= load();
  return loaded;
}

async function load(): Promise<Typeface> {
  const [regular, bold] = await Promise.all([read('regular'), read('bold')]);
  return { regular, bold };
}

function read(weight: Weight): Promise<Buffer[]> {
  return Promise.all(SCRIPTS.map((script) => readFile(`${FILES}plus-jakarta-sans-${script}-${WEIGHTS[weight]}-normal.woff`)));
}
