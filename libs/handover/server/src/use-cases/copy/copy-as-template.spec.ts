import 'reflect-metadata';
import { createHash } from 'node:crypto';
import { writeFile } from 'node:fs/promises';
import path from 'node:path';
import { buffer } from 'node:stream/consumers';
import { EventStore } from '@jamboree/event-server';
import { asId, expectOk, ok, VISITOR, type EventId, type Viewer } from '@jamboree/kernel';
import { FileStore, newId } from '@jamboree/platform-server';
import { describeOnEngines } from '@jamboree/platform-testing';
import { EventRowsStore, type PlainRow } from '../../persistence/event-rows.store.js';
import { HANDOVER_DATABASE, openHouse, type House } from '../../testing/handover-house.js';
import { attempt, Story } from '../../testing/story.js';
import { EventTables } from '../transfer/event-tables.js';
import { PLAN_TABLES } from './plan-rows.js';
import { CopyAsTemplate, type CopyAsTemplateCommand } from './copy-as-template.use-case.js';

const ZONES = [{ city: 'Jakarta', timeZone: 'Asia/Jakarta' }];

describeOnEngines('events as templates', HANDOVER_DATABASE, (engine) => {
  let house: House;
  let organiser: Viewer;
  let sourceId: EventId;

  beforeAll(async () => {
    house = await openHouse(engine().location, engine().clock);
    const story = await Story.begin(house);
    await story.importHackathons();
    await story.importProjects();
    await story.publish();
    organiser = await story.organiser();
    sourceId = (await story.event()).event.id;
  }, 120_000);
  afterAll(() => house.close());

  const copy = (viewer: Viewer, given: Partial<CopyAsTemplateCommand> = {}) => {
    const command = {
      operation: 'copyEvent',
      clientMutationId: attempt(),
      sourceId,
      title: { en: 'Flood jam again' },
      promise: {},
    } as const;
    return house
      .get(CopyAsTemplate)
      .run(viewer, { ...command, startsAt: '2027-05-03T09:00', timeZone: 'Asia/Jakarta', zones: ZONES, ...given });
  };
  const rowsOf = async (eventId: EventId): Promise<ReadonlyMap<string, readonly PlainRow[]>> => {
    const rows = new Map<string, readonly PlainRow[]>();
    await house.uow.read(async (tx) => {
      for (const table of house.get(EventTables).all) rows.set(table.name, await house.get(EventRowsStore).of(tx, table, eventId));
    });
    return rows;
  };
  const facts = async (eventId: EventId) => {
    const found = await house.uow.read((tx) => house.get(EventStore).byId(tx, eventId));
    if (found === null) throw new Error('There is no such event.');
    return found;
  };

  test('the whole plan comes along under ids of its own, and nothing that people did', async () => {
    const logo = await partnerWithLogo();
    const { eventId, slug } = expectOk(await copy(organiser));
    expect(slug).toBe('flood-jam-again');
    const [before, after] = [await rowsOf(sourceId), await rowsOf(eventId)];
    for (const [table, rows] of after)
      if (PLAN_TABLES.has(table)) expect([table, rows.length]).toEqual([table, before.get(table)?.length]);
      else expect([table, rows.length]).toEqual([table, table === 'role_grant' ? 1 : 0]);

    const ids = [...before]
      .flatMap(([table, rows]) => (PLAN_TABLES.has(table) ? rows.map(({ id }) => id) : []))
      .filter((id) => id !== undefined);
    const text = JSON.stringify([...after]);
    expect(ids.filter((id) => typeof id === 'string' && text.includes(id))).toEqual([]);

    const [partner] = after.get('partner') ?? [];
    expect(partner).toMatchObject({ name: 'Rain Office', logoWidth: 8, logoHeight: 4 });
    const copied = await house.app.get<FileStore>(FileStore, { strict: false }).open(`${String(partner?.['logoId'])}.logo`);
    expect(copied === null ? null : digest(await buffer(copied.stream))).toBe(logo);
  });

  test('it is a draft that starts when it was told to, at the same hours, and with the first words it was given', async () => {
    const { eventId } = expectOk(await copy(organiser, { title: { de: 'Noch einmal' } }));
    const { event, phases } = await facts(eventId);
    expect(event).toMatchObject({
      state: 'DRAFT',
      title: { de: 'Noch einmal' },
      version: 1,
      publishedAt: null,
      externalUrl: null,
      createdBy: organiser.userId,
    });
    const source = await facts(sourceId);
    const firstOf = (list: typeof phases) => Math.min(...list.map(({ opensAt }) => opensAt));
    expect(new Date(firstOf(phases)).toISOString()).toBe('2027-05-03T02:00:00.000Z');
    expect(phases.map(({ key, state }) => [key, state])).toEqual(source.phases.map(({ key }) => [key, 'PLANNED']));
  });

  test('only who organises it copies it; sent twice it is there once; a start that no clock shows is asked back', async () => {
    const stranger: Viewer = { ...VISITOR, userId: asId('01STRANGER0000000000000000') };
    expect(await copy(stranger)).toMatchObject({ ok: false });
    expect(await copy(VISITOR)).toMatchObject({ error: { code: 'NotPermitted', reason: 'SIGNED_OUT' } });
    const twice = { clientMutationId: attempt() };
    expect(expectOk(await copy(organiser, twice))).toEqual(expectOk(await copy(organiser, twice)));
    const impossible = { startsAt: '2027-03-28T02:30', timeZone: 'Europe/Berlin', zones: [{ city: 'Berlin', timeZone: 'Europe/Berlin' }] };
    const refused = await copy(organiser, impossible);
    expect(refused.ok ? [] : refused.error.code === 'InvalidInput' ? refused.error.issues.map(({ rule }) => rule) : []).toContain(
      'skippedByDst',
    );
  });

  async function partnerWithLogo(): Promise<string> {
    const now = house.clock.now();
    const logoId = newId<'Logo'>(now);
    const file = path.join(engine().location.dataDir, 'a-logo');
    await writeFile(file, 'a picture');
    await house.app.get<FileStore>(FileStore, { strict: false }).take(`${logoId}.logo`, file);
    const table = house.get(EventTables).all.find(({ name }) => name === 'partner');
    if (table === undefined) throw new Error('There is no table of partners.');
    const row = {
      ...{ id: newId<'Partner'>(now), eventId: sourceId, name: 'Rain Office', part: {}, url: null, position: 1, version: 3 },
      ...{ logoId, logoWidth: 8, logoHeight: 4, awaitedLogoId: null },
    };
    await house.uow.write(VISITOR, { operation: 'prepare', clientMutationId: null }, async (tx) => {
      await house.get(EventRowsStore).insert(tx, table, [row]);
      return ok();
    });
    return digest(Buffer.from('a picture'));
  }
});

function digest(bytes: Buffer): string {
  return createHash('sha256').update(bytes).digest('hex');
}
