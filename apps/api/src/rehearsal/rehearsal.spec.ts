import 'reflect-metadata';
import { createHash } from 'node:crypto';
import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { CreateEvent } from '@jamboree/event-server';
import { PlanRows, Rehearsals, undecidedMoments } from '@jamboree/handover-server';
import { newPerson, parseMailAddress } from '@jamboree/identity-domain';
import { personRow, PersonSchema, SessionStore } from '@jamboree/identity-server';
import { DAY, expectOk, MINUTE, ok, VISITOR, type EventId, type UserId } from '@jamboree/kernel';
import { AuditRecordSchema, createApplication, loadConfig, MovableClock, newId, UnitOfWork, type ReadTx } from '@jamboree/platform-server';
import { ENGINES, freshDatabase, TEST_START, type FreshDatabase } from '@jamboree/platform-testing';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { IsNull } from 'typeorm';
import { AppModule, DATABASE } from '../app.module.js';
import { ApplicationWorlds } from './open-world.js';
import { openRehearsalGate } from './rehearsal-gate.js';

const ZONES = [
  { city: 'Jakarta', timeZone: 'Asia/Jakarta' },
  { city: 'Berlin', timeZone: 'Europe/Berlin' },
];

const REHEARSAL = `{ eventId now people seed acting { doing done total } organiserPath visitorPath next { at kind phaseTitle { en } }
  chapters { key happened { type count } mails mailedPeople refusals { act code count message } } mailKinds { type count } }`;

interface Chapter {
  readonly key: string;
  readonly happened: readonly { readonly type: string; readonly count: number }[];
  readonly mails: number;
  readonly refusals: readonly { readonly act: string; readonly code: string | null; readonly message: string | null }[];
}

interface Seen {
  readonly now: string;
  readonly acting: object | null;
  readonly organiserPath: string;
  readonly visitorPath: string;
  readonly next: readonly { readonly at: string; readonly kind: string }[];
  readonly chapters: readonly Chapter[];
}

describe.each(ENGINES)('rehearsals on %s', (kind) => {
  let database: FreshDatabase;
  let app: NestFastifyApplication;
  let dataDir: string;
  let eventId: EventId;
  const sessions: Record<'organiser' | 'other' | 'nobody', string | null> = { organiser: null, other: null, nobody: null };

  beforeAll(async () => {
    database = await freshDatabase(kind, DATABASE);
    const { databaseUrl } = database.location;
    dataDir = databaseUrl === null ? database.location.dataDir : mkdtempSync(path.join(tmpdir(), 'jamboree-rehearsal-'));
    const config = loadConfig({
      ...{ MODE: 'development', DATA_DIR: dataDir, DATABASE_URL: databaseUrl ?? '', LOG_LEVEL: 'silent' },
      EVENT_CREATION: 'EVERYONE',
    });
    const clock = new MovableClock(TEST_START);
    app = await createApplication(AppModule.with({ config, clock, background: false }, false, new ApplicationWorlds(false)), config);
    openRehearsalGate(app, config);
    await app.init();
    await app.getHttpAdapter().getInstance().ready();
    sessions.organiser = await signIn('maya');
    sessions.other = await signIn('someone');
    eventId = await createEvent('maya', 'Cool streets');
    await createEvent('someone', 'Another one');
    // PostgreSQL chains the audit right after a commit.
    while (!(await app.get(UnitOfWork).read(chained))) await new Promise((resolve) => setTimeout(resolve, 20));
  }, 60_000);

  afterAll(async () => {
    await app.close();
    await database.remove();
    rmSync(dataDir, { recursive: true, force: true });
  });

  const people = new Map<string, UserId>();

  async function signIn(name: string): Promise<string> {
    const person = newPerson(
      newId<'User'>(TEST_START),
      { email: expectOk(parseMailAddress(`${name}@jam.test`)), displayName: name, locale: 'en' },
      TEST_START,
    );
    people.set(name, person.id);
    const started = await app.get(UnitOfWork).write<string, never>(VISITOR, { operation: 'test', clientMutationId: null }, async (tx) => {
      await tx.insert(PersonSchema, personRow(person));
      return ok(await app.get(SessionStore, { strict: false }).start(tx, person.id, TEST_START));
    });
    return expectOk(started);
  }

  async function createEvent(owner: string, title: string): Promise<EventId> {
    const viewer = { ...VISITOR, userId: people.get(owner) ?? null };
    const startsAt = new Date(TEST_START + 9 * DAY).toISOString().slice(0, 16);
    const wanted = {
      templateKey: 'virtual-hackathon',
      title: { en: title },
      promise: { en: 'Shade for everybody.' },
      startsAt,
      timeZone: 'Asia/Jakarta',
      zones: ZONES,
      slug: null,
    };
    return expectOk(
      await app.get(CreateEvent, { strict: false }).run(viewer, { operation: 'createEvent', clientMutationId: null, ...wanted }),
    );
  }

  async function ask<T>(
    as: keyof typeof sessions,
    query: string,
    variables: object = {},
    below = '',
  ): Promise<{ status: number; data: T; cookies: readonly unknown[] }> {
    const cookie = sessions[as];
    const answer = await app.inject({
      method: 'POST',
      url: `${below}/graphql`,
      headers: { 'content-type': 'application/json', ...(cookie === null ? {} : { cookie: `jamboree=${cookie}` }) },
      payload: JSON.stringify({ query, variables }),
    });
    const body = answer.body === '' ? {} : (JSON.parse(answer.body) as { data?: T; errors?: unknown });
    if (answer.statusCode === 200 && body.errors !== undefined) throw new Error(JSON.stringify(body.errors));
    return { status: answer.statusCode, data: body.data as T, cookies: answer.cookies };
  }

  const seen = async (as: keyof typeof sessions = 'organiser') =>
    (await ask<{ rehearsal: Seen | null }>(as, `query ($id: ID!) { rehearsal(eventId: $id) ${REHEARSAL} }`, { id: eventId })).data
      .rehearsal;

  async function change(name: string, inputType: string, input: object, as: keyof typeof sessions = 'organiser') {
    const selection = name === 'wipeRehearsal' ? '' : `... on RehearsalChanged { rehearsal ${REHEARSAL} }`;
    const query = `mutation ($input: ${inputType}!) { payload: ${name}(input: $input) { __typename ${selection} } }`;
    const { data } = await ask<{ payload: { __typename: string; rehearsal: Seen } }>(as, query, {
      input: { clientMutationId: 'once', eventId, ...input },
    });
    return data.payload;
  }

  async function peopleAct(): Promise<Seen> {
    await change('letRehearsalPeopleAct', 'LetRehearsalPeopleActInput', {});
    for (;;) {
      const now = await seen();
      if (now === null) throw new Error('The rehearsal is gone.');
      if (now.acting === null) return now;
      await new Promise((resolve) => setTimeout(resolve, 50));
    }
  }

  /** Every row of every table that the database has, and every file beside it. */
  async function everything(): Promise<Record<string, string>> {
    const rows = await app.get(UnitOfWork).read(async (tx) => {
      const found: Record<string, string> = {};
      for (const name of await tablesOf(tx)) {
        const all = (await tx.rows<object>(`SELECT * FROM "${name}"`)).map((row) => JSON.stringify(row)).sort();
        found[name] = `${all.length} ${createHash('sha256').update(all.join('\n')).digest('hex')}`;
      }
      return found;
    });
    const files = readdirSync(dataDir, { recursive: true }).map(String).sort();
    return { ...rows, files: files.join('\n') };
  }

  async function tablesOf(tx: ReadTx): Promise<string[]> {
    const sql =
      kind === 'SQLite'
        ? `SELECT "name" AS "name" FROM "sqlite_master" WHERE "type" = 'table'`
        : `SELECT "tablename" AS "name" FROM "pg_tables" WHERE "schemaname" = current_schema()`;
    return (await tx.rows<{ name: string }>(sql)).map(({ name }) => name);
  }

  test('people come and act, seen by the event’s organisers alone, and wiped without a trace', async () => {
    const before = await everything();
    const start = { people: 30, seed: 7 };
    expect(await change('startRehearsal', 'StartRehearsalInput', start, 'other')).toMatchObject({ __typename: 'NotFound' });
    expect(await everything()).toEqual(before);
    expect(await change('startRehearsal', 'StartRehearsalInput', { people: 9, seed: 7 })).toMatchObject({ __typename: 'InvalidInput' });
    const twice = await Promise.all([
      change('startRehearsal', 'StartRehearsalInput', start),
      change('startRehearsal', 'StartRehearsalInput', start),
    ]);
    expect(twice.map(({ __typename }) => __typename).sort()).toEqual(['RehearsalChanged', 'StateChanged']);

    const { organiserPath, visitorPath } = (await seen()) ?? { organiserPath: '', visitorPath: '' };
    const me = '{ me { displayName } events { edges { node { title { en } } } } }';
    type Me = { me: { displayName: string } | null; events: { edges: object[] } };
    const inside = await ask<Me>('organiser', me, {}, organiserPath);
    expect(inside.data.me?.displayName).not.toBe('maya');
    expect(inside.data.events.edges).toHaveLength(1);
    expect((await ask<Me>('organiser', me, {}, visitorPath)).data.me).toBeNull();
    expect((await ask<Me>('organiser', me)).data.events.edges).toHaveLength(0);
    for (const stranger of ['other', 'nobody'] as const) {
      if (stranger === 'other') expect(await seen(stranger)).toBeNull();
      expect((await ask(stranger, me, {}, organiserPath)).status).toBe(404);
      expect((await ask(stranger, me, {}, visitorPath)).status).toBe(404);
    }
    const nested = await ask<{ rehearsal: null }>(
      'organiser',
      `query ($id: ID!) { rehearsal(eventId: $id) { now } }`,
      { id: eventId },
      organiserPath,
    );
    expect(nested.data.rehearsal).toBeNull();

    const opens = Date.parse((await seen())?.next[0]?.at ?? '');
    for (const to of [opens, opens + 22 * DAY]) {
      const moved = await change('moveRehearsalClock', 'MoveRehearsalClockInput', { to: new Date(to + MINUTE).toISOString() });
      expect(moved).toMatchObject({ __typename: 'RehearsalChanged', rehearsal: { now: new Date(to + MINUTE).toISOString() } });
      await peopleAct();
    }
    const chapters = (await seen())?.chapters ?? [];
    const count = (type: string) =>
      chapters.flatMap(({ happened }) => happened).reduce((sum, one) => sum + (one.type === type ? one.count : 0), 0);
    expect(chapters.flatMap(({ refusals }) => refusals).filter(({ code }) => code === null)).toEqual([]);
    expect(count('TeamFounded')).toBeGreaterThan(3);
    expect(count('DraftStarted')).toBe(count('TeamFounded'));
    expect(chapters.reduce((sum, { mails }) => sum + mails, 0)).toBeGreaterThan(0);
    const back = await change('moveRehearsalClock', 'MoveRehearsalClockInput', { to: new Date(TEST_START).toISOString() });
    expect(back.__typename).toBe('InvalidInput');

    expect(await change('wipeRehearsal', 'WipeRehearsalInput', {}, 'other')).toMatchObject({ __typename: 'NotFound' });
    expect(await change('wipeRehearsal', 'WipeRehearsalInput', {})).toMatchObject({ __typename: 'RehearsalWiped' });
    expect(await everything()).toEqual(before);
    expect(await seen()).toBeNull();
  }, 60_000);

  test('wiped in the middle of their acts, nothing is left either', async () => {
    const before = await everything();
    await change('startRehearsal', 'StartRehearsalInput', { people: 100, seed: 1 });
    const opens = (await seen())?.next[0]?.at ?? '';
    await change('moveRehearsalClock', 'MoveRehearsalClockInput', { to: opens });
    await change('letRehearsalPeopleAct', 'LetRehearsalPeopleActInput', {});
    expect(await change('wipeRehearsal', 'WipeRehearsalInput', {})).toMatchObject({ __typename: 'RehearsalWiped' });
    await new Promise((resolve) => setTimeout(resolve, 500));
    expect(await everything()).toEqual(before);
  }, 30_000);

  test('one that was forgotten is gone after two weeks', async () => {
    const before = await everything();
    await change('startRehearsal', 'StartRehearsalInput', { people: 10, seed: 1 });
    await app.get(Rehearsals, { strict: false }).removeOld();
    expect(await seen()).not.toBeNull();
    const real = jest.spyOn(Date, 'now').mockReturnValue(Date.now() + 15 * DAY);
    await app.get(Rehearsals, { strict: false }).removeOld();
    real.mockRestore();
    expect(await everything()).toEqual(before);
  }, 30_000);

  test('whatever scope plans something, a copy knows what becomes of each moment', () => {
    const { planned } = app.get(PlanRows, { strict: false });
    expect(planned.map(({ name }) => name)).toContain('mentoring_policy');
    expect(undecidedMoments(planned)).toEqual([]);
  });

  test('nobody opens one world after the other', async () => {
    const kinds: string[] = [];
    for (let time = 0; time < 12; time += 1)
      kinds.push((await change('startRehearsal', 'StartRehearsalInput', { people: 10, seed: 1 })).__typename);
    await change('wipeRehearsal', 'WipeRehearsalInput', {});
    expect([kinds[0], kinds.at(-1)]).toEqual(['RehearsalChanged', 'RateLimited']);
  }, 60_000);
});

async function chained(tx: ReadTx): Promise<boolean> {
  return (await tx.count(AuditRecordSchema, { hash: IsNull() })) === 0;
}
