import { spawn } from 'node:child_process';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

export const ROOT = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '../..');
export const bin = (name) => path.join(ROOT, 'node_modules', '.bin', name);

/** Runs a command in the repository's root; resolves with the exit code and, when `quiet`, with what it printed. */
export function run(command, args, { quiet = false, env = {}, cwd = ROOT } = {}) {
  return new Promise((resolve, reject) => {
    const child = spawn(command, args, {
      cwd,
      env: { ...process.env, ...env },
      stdio: quiet ? ['ignore', 'pipe', 'pipe'] : ['ignore', 'inherit', 'inherit'],
    });
    let output = '';
    child.stdout?.on('data', (chunk) => (output += chunk));
    child.stderr?.on('data', (chunk) => (output += chunk));
    child.on('error', reject);
    child.on('close', (code, signal) => resolve({ code: code ?? 1, signal, output }));
  });
}

export const nodeScript = (file, args = [], options) => run(process.execPath, [path.join(ROOT, file), ...args], options);

/** Runs a command whose failure ends the program; its output is shown only then. */
export async function must(title, command, args, options = {}) {
  const started = performance.now();
  process.stdout.write(`  ${title} … `);
  const { code, output } = await run(command, args, { quiet: true, ...options });
  if (code !== 0) {
    console.log(`failed\n\n${output}`);
    console.error(`Stopped at “${title}”. Nothing of your data was changed. The lines above say why.`);
    process.exit(1);
  }
  console.log(`${((performance.now() - started) / 1000).toFixed(1)} s`);
}

/** Tells what a pause is for; says nothing where there is none. */
export async function waitFor(title, work) {
  const started = performance.now();
  const told = setTimeout(() => process.stdout.write(`  ${title} … `), 500);
  await work;
  clearTimeout(told);
  if (performance.now() - started > 500) console.log(`${((performance.now() - started) / 1000).toFixed(1)} s more`);
}
