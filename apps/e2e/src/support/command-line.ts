import { spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';

const CLI = fileURLToPath(new URL('../../../api/dist/cli/main.js', import.meta.url));

/** Where a command works: the same variables as a server's. */
export interface Place {
  readonly dataDir: string;
  readonly databaseUrl: string | null;
}

/** Runs a command as an operator would; the last line of its output carries the counts. */
export function commandLine(place: Place, ...args: readonly string[]): Promise<{ code: number; lastLine: string; output: string }> {
  const env = { ...process.env, MODE: 'production', DATA_DIR: place.dataDir, DATABASE_URL: place.databaseUrl ?? '' };
  const child = spawn(process.execPath, [CLI, ...args], { env, stdio: ['ignore', 'pipe', 'pipe'] });
  let [output, trouble] = ['', ''];
  child.stdout.on('data', (chunk: Buffer) => (output += chunk.toString()));
  child.stderr.on('data', (chunk: Buffer) => (trouble += chunk.toString()));
  return new Promise((resolve, reject) => {
    child.on('error', reject);
    child.on('close', (code) => resolve({ code: code ?? 1, lastLine: output.trim().split('\n').at(-1) ?? '', output: output + trouble }));
  });
}
