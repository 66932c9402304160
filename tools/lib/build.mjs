import path from 'node:path';
import { bin, must, ROOT } from './run.mjs';

const NX = { NX_DAEMON: 'false', NX_TUI: 'false' };

/** The server's entry points, once built: the bundle, what `npm run dev` starts without bundling, and the command line. */
export const API = path.join(ROOT, 'apps/api/dist/server/main.js');
export const API_UNBUNDLED = path.join(ROOT, 'apps/api/dist/main.js');
export const CLI = path.join(ROOT, 'apps/api/dist/cli/main.js');

/** Types and JavaScript of the server and every library; TypeScript itself skips what has not changed. */
export const compileServer = () => must('Building the server', bin('tsc'), ['-b', 'apps/api']);

/** Compiles the server and bundles it. */
export async function buildServer() {
  await compileServer();
  await must('Bundling the server', process.execPath, [path.join(ROOT, 'tools/bundle-server.mjs')]);
}

/** Typed documents and the browser's bundle; Nx brings both back from its cache while their sources have not changed. */
export const buildWeb = () => must('Building the web', bin('nx'), ['run', '@jamboree/web:build'], { env: NX });

export const nx = (title, args) => must(title, bin('nx'), args, { env: NX });
