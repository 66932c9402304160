import { spawn, spawnSync, type ChildProcessByStdio } from 'node:child_process';
import { once } from 'node:events';
import { dirname, join } from 'node:path';
import type { Readable, Writable } from 'node:stream';
import { verifyAuditChain, type DatabaseLocation } from '@jamboree/platform-server';
import { describeOnEngines, type Engine } from '../describe-on-engines.js';
import { asOutsider } from './outsider.fixture.js';
import { things } from './thing.fixture.js';

/** SQLite is ours to lose; PostgreSQL keeps its own promises, so fewer rounds suffice. */
const ROUNDS = { SQLite: { rounds: 20, acknowledged: 500 }, PostgreSQL: { rounds: 5, acknowledged: 300 } } as const;
const TOOLS = join(__dirname, '../../../../../tools');
const COMPILED = join(__dirname, '../../dist/specs/write-under-load.program.js');
/** In the repository, so that what stays outside of it is found. */
const BUNDLED = join(TOOLS, '../tmp/write-under-load');

type Program = ChildProcessByStdio<Writable, Readable, null>;

/** Loads the program, which then waits for its line. */
function launch(): Program {
  return spawn(process.execPath, [join(BUNDLED, 'program.js')], { stdio: ['pipe', 'pipe', 'inherit'] });
}

/** Lets the program write, kills it without warning once it has acknowledged so many writes, and returns their ids. */
async function killedAfter(program: Program, location: DatabaseLocation, acknowledged: number): Promise<string[]> {
  let printed = '';
  let wanted = acknowledged;
  program.stdout.on('data', (chunk: Buffer) => {
    printed += chunk.toString();
    wanted -= chunk.toString().split('\n').length - 1;
    if (wanted <= 0) program.kill('SIGKILL');
  });
  program.stdin.write(`${JSON.stringify(location)}\n`);
  await once(program, 'close');
  return printed.split('\n').slice(0, -1);
}

async function idsOf(engine: Engine, sql: string): Promise<Set<string>> {
  return new Set(((await asOutsider(engine, sql)) as { id: string }[]).map(({ id }) => id)); // each statement selects "id"
}

beforeAll(() => {
  // The program runs on Node alone, so it needs the compiled libraries; it is started 27 times, so it brings only the part that it uses.
  const compiler = join(dirname(require.resolve('@typescript/native/package.json')), 'bin/tsc');
  for (const [script, ...args] of [
    [compiler, '-b', join(__dirname, '../..')],
    [join(TOOLS, 'bundle-program.mjs'), COMPILED, BUNDLED],
  ] as const) {
    const built = spawnSync(process.execPath, [script, ...args], { encoding: 'utf8' });
    if (built.status !== 0) throw new Error(built.stdout + built.stderr);
  }
}, 120_000);

describeOnEngines('kill -9 under load', things, (engine) => {
  test('loses no acknowledged write and leaves no half of one', async () => {
    const { rounds, acknowledged } = ROUNDS[engine().kind];
    const ids: string[] = [];
    let next = launch(); // one is loaded while another writes
    for (let round = 0; round < rounds; round += 1) {
      const program = next;
      next = launch();
      ids.push(...(await killedAfter(program, engine().location, acknowledged)));
    }
    next.kill('SIGKILL');

    const stored = await idsOf(engine(), `SELECT "id" FROM "thing" WHERE "parent_id" IS NULL`);
    const withChild = await idsOf(engine(), `SELECT "parent_id" AS "id" FROM "thing" WHERE "parent_id" IS NOT NULL`);
    const audited = await idsOf(engine(), `SELECT "subject_id" AS "id" FROM "audit_record"`);
    const inOutbox = await idsOf(engine(), `SELECT "subject_id" AS "id" FROM "outbox"`);
    expect(ids.filter((id) => !stored.has(id))).toEqual([]);
    expect([withChild, audited, inOutbox]).toEqual([stored, stored, stored]);
    expect(await engine().uow.read(verifyAuditChain)).toMatchObject({ intact: true });
    if (engine().kind === 'SQLite') expect(await asOutsider(engine(), 'PRAGMA integrity_check')).toEqual([{ integrity_check: 'ok' }]);
    process.stdout.write(`kill -9 on ${engine().kind}: ${rounds} rounds, ${ids.length} acknowledged, 0 lost, ${stored.size} stored\n`);
  }, 600_000);
});
