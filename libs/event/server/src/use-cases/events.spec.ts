import { expectOk, ok, VISITOR } from '@jamboree/kernel';
import { describeOnEngines, TEST_START } from '@jamboree/platform-testing';
import { EVENT_DATABASE } from '../testing/event-database.js';
import { attempt, creation, eventHouse, publishedEvent, settle, viewerOf, type EventHouse } from '../testing/event-house.js';

describeOnEngines('events', EVENT_DATABASE, (engine) => {
  let house: EventHouse;
  beforeEach(() => {
    engine().clock.set(TEST_START);
    house = eventHouse(engine());
  });

  test('a template becomes a draft with phases, rubric and its creator as organiser, seen by nobody else', async () => {
    const made: string[] = [];
    house.hooks.onCreated(async (_tx, { event, rubrics }) => void made.push(`${event.id} ${rubrics.length}`));
    const person = await settle(house, 'rina@example.org');
    const eventId = expectOk(await house.create.run(await viewerOf(house, person), creation()));
    const organiser = await viewerOf(house, person);
    expect(organiser.roles.get(eventId)).toEqual(new Set(['ORGANISER']));
    const facts = await house.read.byId(organiser, eventId);
    expect(facts?.event).toMatchObject({ state: 'DRAFT', slug: 'flood-aware-mobility', teamMin: 2, teamMax: 6, publishedAt: null });
    expect(facts?.phases).toHaveLength(15);
    const [rubrics] = await house.details.rubrics([eventId]);
    expect(rubrics?.[0]?.criteria.map(({ weight }) => weight)).toEqual([25, 20, 20, 20, 10, 5]);
    expect(made).toEqual([`${eventId} 1`]);
    expect(await house.read.byId(VISITOR, eventId)).toBeNull();
    expect(await house.read.bySlug(await viewerOf(house, await settle(house, 'stranger@example.org')), 'flood-aware-mobility')).toBeNull();
  });

  test('the instance’s rule holds for whoever makes an event', async () => {
    const viewer = await viewerOf(house, await settle(house, 'unlisted@example.org'));
    const decide = (eventCreation: 'EVERYONE' | 'BY_ADMINISTRATORS', version: number) =>
      house.uow.write(VISITOR, { operation: 'decide', clientMutationId: null }, async (tx) =>
        ok(await house.settings.save(tx, { eventCreation, creators: [], strangersADay: 500, version })),
      );
    await decide('BY_ADMINISTRATORS', 1);
    expect(await house.create.run(viewer, creation())).toMatchObject({
      error: { code: 'EventCreationRefused', rule: 'BY_ADMINISTRATORS' },
    });
    await decide('EVERYONE', 2);
    expectOk(await house.create.run(viewer, creation({ title: { en: 'Let in' } })));
  });

  test('a double click makes one event', async () => {
    const viewer = await viewerOf(house, await settle(house, 'twice@example.org'));
    const command = creation({ title: { en: 'Twice' } });
    const answers = await Promise.all([
      house.create.run(viewer, command),
      house.create.run(viewer, command),
      house.create.run(viewer, command),
    ]);
    expect(new Set(answers.map((answer) => expectOk(answer))).size).toBe(1);
    expect(await house.create.run(viewer, { ...command, title: { en: 'Other' } })).toEqual({
      ok: false,
      error: { code: 'IdempotencyMismatch' },
    });
  });

  test('the same title at once gives different addresses; an address asked for is taken or refused', async () => {
    const viewer = await viewerOf(house, await settle(house, 'titles@example.org'));
    const both = await Promise.all([1, 2, 3].map(() => house.create.run(viewer, creation({ title: { en: 'Same title' } }))));
    const organiser = await viewerOf(house, await settle(house, 'titles@example.org'));
    const slugs = await Promise.all(both.map(async (answer) => (await house.read.byId(organiser, expectOk(answer)))?.event.slug));
    expect(slugs.sort()).toEqual(['same-title', 'same-title-2', 'same-title-3']);
    expect(await house.create.run(viewer, creation({ slug: 'same-title' }))).toMatchObject({
      ok: false,
      error: { issues: [{ field: 'slug', rule: 'duplicate' }] },
    });
  });

  test('a start that daylight saving skips is asked back and nothing is made', async () => {
    const viewer = await viewerOf(house, await settle(house, 'dst@example.org'));
    const command = creation({ startsAt: '2027-03-28T02:30', timeZone: 'Europe/Berlin', title: { en: 'Skipped' } });
    expect(await house.create.run(viewer, command)).toMatchObject({
      ok: false,
      error: { code: 'InvalidInput', issues: [{ field: 'startsAt', rule: 'skippedByDst' }] },
    });
    expect(await house.uow.read((tx) => house.stores.events.bySlug(tx, 'skipped'))).toBeNull();
  });

  test('bad settings are all named, a visitor is asked to sign in', async () => {
    const viewer = await viewerOf(house, await settle(house, 'bad@example.org'));
    const bad = creation({ title: {}, zones: [{ city: 'Atlantis', timeZone: 'Europe/Atlantis' }] });
    expect(await house.create.run(viewer, bad)).toMatchObject({
      ok: false,
      error: { issues: [{ field: 'title' }, { field: 'zones.0.timeZone' }] },
    });
    expect(await house.create.run(viewer, creation({ templateKey: 'olympics' }))).toMatchObject({
      ok: false,
      error: { issues: [{ field: 'templateKey', rule: 'unknown' }] },
    });
    expect(await house.create.run(VISITOR, creation())).toMatchObject({ ok: false, error: { reason: 'SIGNED_OUT' } });
  });

  test('two organisers who edit at once never overwrite each other', async () => {
    const { eventId, organiser } = await publishedEvent(house, 'edit@example.org');
    const version = (await house.read.byId(organiser, eventId))?.event.version ?? 0;
    const edit = (title: string) => ({
      operation: 'updateEvent',
      clientMutationId: attempt(),
      eventId,
      expectedVersion: version,
      title: { en: title },
      promise: {},
      description: { en: '# Welcome' },
      teamMin: 1,
      teamMax: 4,
    });
    const answers = await Promise.all([house.update.run(organiser, edit('Mine')), house.update.run(organiser, edit('Theirs'))]);
    expect(answers.filter((answer) => answer.ok)).toHaveLength(1);
    const stored = (await house.read.byId(organiser, eventId))?.event;
    expect(answers.find((answer) => !answer.ok)).toMatchObject({
      error: { code: 'VersionConflict', currentVersion: stored?.version, theirs: { title: stored?.title } },
    });
    expect(
      await house.update.run(organiser, {
        ...edit('Huge'),
        expectedVersion: stored?.version ?? 0,
        description: { en: 'x'.repeat(2_000_000) },
      }),
    ).toMatchObject({
      ok: false,
      error: { issues: [{ field: 'description.en', rule: 'tooLong' }] },
    });
  });

  test('a published event is public, listed newest first, and stays readable when it is called off', async () => {
    const first = await publishedEvent(house, 'first@example.org');
    house.clock.advance(1000);
    const second = await publishedEvent(house, 'second@example.org');
    const page = expectOk(await house.read.publicPage({ first: 1, after: null }));
    expect(page.items.map(({ event }) => event.id)).toEqual([second.eventId]);
    const next = expectOk(await house.read.publicPage({ first: 1, after: page.endCursor }));
    expect(next.items.map(({ event }) => event.id)).toEqual([first.eventId]);
    expect(await house.read.publicPage({ first: 1, after: 'nonsense' })).toEqual({ ok: false, error: { code: 'MalformedCursor' } });

    const cancel = { operation: 'cancelEvent', clientMutationId: attempt(), eventId: second.eventId, reason: 'Floods' };
    expect(expectOk(await house.cancel.run(second.organiser, cancel))).toBe(second.eventId);
    expect((await house.read.byId(VISITOR, second.eventId))?.event).toMatchObject({ state: 'CANCELLED', cancelReason: 'Floods' });
    expect(expectOk(await house.read.publicPage({ first: 1, after: null })).items[0]?.event.id).toBe(first.eventId);
    expect(await house.cancel.run(second.organiser, { ...cancel, clientMutationId: attempt() })).toMatchObject({
      ok: false,
      error: { reason: 'STATE' },
    });
  });

  test('an event is archived when its follow-up ends, once and not before', async () => {
    const { eventId, organiser } = await publishedEvent(house, 'archive@example.org');
    const archive = () => house.archive.run(organiser, { operation: 'archiveEvent', clientMutationId: attempt(), eventId });
    expect(await archive()).toEqual({ ok: false, error: { code: 'StateChanged', current: 'PUBLISHED' } });
    const adopt = (await house.read.byId(organiser, eventId))?.phases.find(({ key }) => key === 'ADOPT');
    expect(adopt).toBeDefined();
    house.clock.set(adopt?.opensAt ?? house.clock.now());
    await house.phaseClock.tick();
    expect(expectOk(await archive())).toBe(eventId);
    expect((await house.read.byId(VISITOR, eventId))?.event.state).toBe('ARCHIVED');
    expect(await archive()).toMatchObject({ ok: false, error: { code: 'NotPermitted', reason: 'STATE' } });
  });

  test('publishing twice publishes once', async () => {
    const { eventId, organiser } = await publishedEvent(house, 'publish@example.org');
    const again = { operation: 'publishEvent', clientMutationId: attempt(), eventId };
    expect(await house.publish.run(organiser, again)).toEqual({ ok: false, error: { code: 'StateChanged', current: 'PUBLISHED' } });
    expect(await house.publish.run(VISITOR, { ...again, clientMutationId: null })).toMatchObject({
      ok: false,
      error: { code: 'NotPermitted' },
    });
  });
});
