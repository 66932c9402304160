import 'reflect-metadata';
import type { UnitOfWork } from '@jamboree/platform-server';
import { describeOnEngines, expectNoDrift, freshDatabase, type FreshDatabase } from '@jamboree/platform-testing';
import { EventSchema } from '@jamboree/event-server';
import { PersonSchema } from '@jamboree/identity-server';
import { expectOk, ok, VISITOR } from '@jamboree/kernel';
import { HANDOVER_DATABASE, openHouse, type House } from '../../testing/handover-house.js';
import { attempt, Story } from '../../testing/story.js';
import { DraftShortlist } from '../shortlist/draft-shortlist.use-case.js';
import { readDocument } from './event-document.js';
import { EventTables } from './event-tables.js';
import { ExportEvent } from './export-event.js';
import { ImportEvent } from './import-event.use-case.js';

describeOnEngines('whole events', HANDOVER_DATABASE, (engine) => {
  let here: House;
  let there: House;
  let other: FreshDatabase;
  let document: string;

  beforeAll(async () => {
    here = await openHouse(engine().location, engine().clock);
    other = await freshDatabase(engine().kind, HANDOVER_DATABASE);
    there = await openHouse(other.location, engine().clock);
    const story = await Story.begin(here);
    await story.importHackathons();
    await story.importProjects();
    await story.publish();
    const jurors = [await story.invite('JUROR'), await story.invite('JUROR')];
    await story.enter('JURY_ROUND_1');
    await story.judge(jurors);
    await story.enter('DELIBERATE');
    const { event } = await story.event();
    const entries = (await story.submissions()).slice(0, 2).map((submissionId) => ({ submissionId, rationale: 'Ready.' }));
    const command = { operation: 'draftShortlist', clientMutationId: attempt(), eventId: event.id, expectedVersion: null, entries };
    expectOk(await here.get(DraftShortlist).run(await story.organiser(), command));
    document = expectOk(await here.get(ExportEvent).run('floodjam'));
  }, 120_000);

  afterAll(async () => {
    await here.close();
    await there.close();
    await other.remove();
  });

  const imported = (text: string, house = there) => house.get(ImportEvent).run(text);
  const damage = (line: number, change: (text: string) => string) =>
    document
      .split('\n')
      .map((text, index) => (index === line - 1 ? change(text) : text))
      .join('\n');

  test('migrations fit the schemas', () => expectNoDrift(engine(), HANDOVER_DATABASE));

  test('every kind of row is in the document', () => {
    const tables = new Set(expectOk(readDocument(document)).rows.map(({ table }) => table));
    for (const table of [
      'event',
      'phase',
      'criterion',
      'role_grant',
      'submission_version',
      'assignment',
      'scorecard',
      'score',
      'shortlist_entry',
      'imported_row',
    ])
      expect(tables).toContain(table);
  });

  test('exporting again gives the same text', async () => {
    expect(expectOk(await here.get(ExportEvent).run('floodjam'))).toBe(document);
  });

  test('a damaged document is refused, the line is named and nothing is stored', async () => {
    const rows = document.trimEnd().split('\n').length;
    const cases: readonly (readonly [string, number])[] = [
      [damage(7, (text) => text.slice(0, -5)), 7],
      [damage(9, (text) => text.replace(/\d/, (digit) => String((Number(digit) + 1) % 10))), 9],
      [document.split('\n').toSpliced(5, 1).join('\n'), 6],
      [document.split('\n').slice(0, 12).join('\n'), 13],
      [damage(1, (text) => text.replace('"version":1', '"version":9')), 1],
      ['url,criteria\nx,y\n', 1],
      [`${document}${document}`, rows],
    ];
    for (const [text, line] of cases) expect(await imported(text)).toMatchObject({ ok: false, error: { code: 'DamagedDocument', line } });
    expect(await there.uow.read((tx) => tx.count(EventSchema))).toBe(0);
    expect(await there.uow.read((tx) => tx.count(PersonSchema))).toBe(0);
  });

  test('another instance gets the same event, and people are matched by mail address', async () => {
    await Story.begin(there); // somebody is there already, so ids of people differ
    expect(await imported(document)).toMatchObject({ ok: true, value: { outcome: 'IMPORTED', slug: 'floodjam', newPeople: 3 } });
    expect(expectOk(await there.get(ExportEvent).run('floodjam'))).toBe(document);
  });

  test('importing again changes nothing', async () => {
    expect(await imported(document)).toMatchObject({ ok: true, value: { outcome: 'UNCHANGED', newPeople: 0 } });
    expect(await there.uow.read((tx) => tx.count(EventSchema))).toBe(1);
    expect(await imported(document, here)).toMatchObject({ ok: true, value: { outcome: 'UNCHANGED' } });
  });

  test('an event that has gone on is never overwritten', async () => {
    await write(there.uow, 'UPDATE "event" SET "version" = "version" + 1');
    expect(await imported(document)).toMatchObject({ ok: false, error: { code: 'EventDiffers', differing: 1 } });
  });

  test('an address that another event has is refused', async () => {
    const empty = await freshDatabase(engine().kind, HANDOVER_DATABASE);
    const third = await openHouse(empty.location, engine().clock);
    await (await Story.begin(third)).importHackathons();
    expect(await imported(document, third)).toMatchObject({ ok: false, error: { code: 'AlreadyTaken', what: 'the address floodjam' } });
    expect(await third.uow.read((tx) => tx.count(EventSchema))).toBe(2);
    await third.close();
    await empty.remove();
  });

  test('a reference is a named foreign key or one that is known to need none, so that no id of a person slips through', () => {
    const free = here.get(EventTables).all.flatMap(({ name, schema, columns, key }) => {
      const keyed = new Set((schema.options.foreignKeys ?? []).flatMap(({ columnNames }) => columnNames));
      return columns
        .filter(({ property, length, person }) => length === 26 && !person && !key.includes(property) && !keyed.has(property))
        .map(({ property }) => `${name}.${property}`);
    });
    expect(free.sort()).toEqual([
      'imported_row.subjectId',
      'partner.awaitedLogoId',
      'partner.logoId',
      'submission.latestVersionId',
      'voting_round.phaseId',
    ]);
  });
});

async function write(uow: UnitOfWork, sql: string): Promise<void> {
  await uow.write(VISITOR, { operation: 'test', clientMutationId: null }, async (tx) => ok(await tx.execute(sql)));
}
