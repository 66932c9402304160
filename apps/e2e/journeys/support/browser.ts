import { existsSync } from 'node:fs';
import path from 'node:path';

/** Chromium inside a container or as root; without the networking flags it looks up hosts of its own at every start. */
export const CHROMIUM_FLAGS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

const NAMES = ['chromium', 'chromium-browser', 'google-chrome-stable', 'google-chrome', 'chrome'];
const MAC = ['/Applications/Google Chrome.app/Contents/MacOS/Google Chrome', '/Applications/Chromium.app/Contents/MacOS/Chromium'];

/** The browser for the journeys: CHROMIUM_PATH, else an installed one, else the one shipped inside a package (Linux x64). */
export async function chromiumExecutable(): Promise<string> {
  const explicit = process.env['CHROMIUM_PATH'];
  if (explicit !== undefined && explicit !== '') {
    if (existsSync(explicit)) return explicit;
    throw new Error(`CHROMIUM_PATH names ${explicit}, which does not exist.`);
  }
  const folders = (process.env['PATH'] ?? '').split(path.delimiter);
  const installed = [...folders.flatMap((folder) => NAMES.map((name) => path.join(folder, name))), ...MAC].find((file) => existsSync(file));
  if (installed !== undefined) return installed;
  if (process.platform === 'linux' && process.arch === 'x64') {
    // The package lays its own copies of NSS and Expat beside the browser only where it believes to be on this runtime.
    process.env['AWS_EXECUTION_ENV'] ??= 'AWS_Lambda_nodejs20.x';
    const { default: shipped } = await import('@sparticuz/chromium');
    return shipped.executablePath();
  }
  throw new Error('No browser for the journeys: install Chromium or Chrome, or set CHROMIUM_PATH to one.');
}
