import { asId, expectOk, HOUR, instant, plus, VISITOR } from '@jamboree/kernel';
import { describeOnEngines, TEST_START } from '@jamboree/platform-testing';
import { CalendarFeedSchema } from '../persistence/calendar-feed.schema.js';
import { EVENT_DATABASE } from '../testing/event-database.js';
import { attempt, eventHouse, publishedEvent, settle, viewerOf, type EventHouse } from '../testing/event-house.js';

describeOnEngines('the schedule', EVENT_DATABASE, (engine) => {
  let house: EventHouse;
  let count = 0;
  beforeEach(() => {
    engine().clock.set(TEST_START);
    house = eventHouse(engine());
  });

  async function world() {
    const made = await publishedEvent(house, `schedule-${(count += 1)}@example.org`);
    const facts = await house.read.byId(made.organiser, made.eventId);
    const plan = {
      title: { en: 'How Jakarta measures rain' },
      text: {},
      startsAt: plus(TEST_START, 48 * HOUR),
      endsAt: plus(TEST_START, 49 * HOUR),
      place: null,
      link: 'https://meet.example/rain',
      speaker: 'Rina',
      trackId: null,
      audience: 'PUBLIC' as const,
    };
    const add = (change: Partial<typeof plan> | { audience: 'PARTICIPANTS' } = {}) =>
      house.schedule.entries.save(made.organiser, {
        operation: 'saveScheduleEntry',
        clientMutationId: attempt(),
        eventId: made.eventId,
        entryId: null,
        expectedVersion: null,
        plan: { ...plan, ...change },
      });
    return { ...made, plan, add, slug: facts?.event.slug ?? '' };
  }

  test('entries come in the order of time, page by page, and what is for participants stays among them', async () => {
    const { add, slug, plan, organiser } = await world();
    for (const hours of [3, 1, 2]) expectOk(await add({ startsAt: plus(plan.startsAt, -hours * HOUR) }));
    const inside = expectOk(await add({ audience: 'PARTICIPANTS' }));
    const page = (viewer: typeof VISITOR, after: string | null) => house.schedule.read.run(viewer, slug, null, { first: 2, after });
    const first = await page(VISITOR, null);
    if (first?.ok !== true) throw new Error('No schedule.');
    expect(first.value.items.map(({ startsAt }) => startsAt)).toEqual([plus(plan.startsAt, -3 * HOUR), plus(plan.startsAt, -2 * HOUR)]);
    const second = await page(VISITOR, first.value.endCursor);
    expect(second).toMatchObject({ ok: true, value: { items: [{ startsAt: plus(plan.startsAt, -HOUR) }], hasNextPage: false } });
    expect(await page(organiser, first.value.endCursor)).toMatchObject({
      value: { items: [{}, { id: inside.id, audience: 'PARTICIPANTS' }] },
    });
    expect((await house.calendars.ofEvent(slug, 'en'))?.entries.some(({ key }) => key === `entry-${inside.id}`)).toBe(false);
  });

  test('two organisers never overwrite each other, and what cannot be is said at its field', async () => {
    const { add, plan, organiser, eventId } = await world();
    const entry = expectOk(await add());
    const change = { operation: 'saveScheduleEntry', eventId, entryId: entry.id, expectedVersion: 1, plan: { ...plan, speaker: 'Jonas' } };
    expect(expectOk(await house.schedule.entries.save(organiser, { ...change, clientMutationId: attempt() })).version).toBe(2);
    expect(await house.schedule.entries.save(organiser, { ...change, clientMutationId: attempt() })).toMatchObject({
      error: { code: 'VersionConflict', currentVersion: 2, theirs: { speaker: 'Jonas' } },
    });
    expect(await add({ endsAt: plan.startsAt, link: 'javascript:alert(1)' })).toMatchObject({
      error: { issues: [{ field: 'endsAt' }, { field: 'link', rule: 'malformed' }] },
    });
    const stranger = await viewerOf(house, await settle(house, `stranger-${count}@example.org`));
    expect(await house.schedule.entries.save(stranger, { ...change, clientMutationId: attempt() })).toMatchObject({
      error: { code: 'NotPermitted' },
    });
  });

  test('a calendar follows: a change raises the number, a cancelled entry is told, a moved deadline keeps its name', async () => {
    const { add, slug, organiser, eventId } = await world();
    const entry = expectOk(await add());
    const inCalendar = async (key: string) => (await house.calendars.ofEntry(slug, key, 'de'))?.entries[0];
    expect(await inCalendar(`entry-${entry.id}`)).toMatchObject({ sequence: 1, cancelled: false });
    const cancel = { operation: 'cancelScheduleEntry', clientMutationId: attempt(), eventId, entryId: entry.id, expectedVersion: 1 };
    expectOk(await house.schedule.entries.cancel(organiser, cancel));
    expect(await inCalendar(`entry-${entry.id}`)).toMatchObject({ sequence: 2, cancelled: true });
    expect(await house.schedule.read.run(VISITOR, slug, null, { first: 5, after: null })).toMatchObject({ value: { items: [] } });

    const submit = (await house.read.byId(organiser, eventId))?.phases.find(({ key }) => key === 'SUBMIT');
    if (submit === undefined) throw new Error('No SUBMIT.');
    const key = `phase-${submit.id}`;
    expect(await inCalendar(key)).toMatchObject({
      sequence: 1,
      startsAt: submit.closesAt,
      title: 'Frist: Einreichung (Flood-aware mobility)',
    });
    const { id: phaseId, version, title, lane, opensAt, graceSeconds, grants, leadsTo, guards } = submit;
    const closesAt = instant(submit.closesAt - HOUR);
    const changes = [
      {
        phaseId,
        expectedVersion: version,
        plan: { title, lane, opensAt, closesAt, graceSeconds, grants, leadsTo, guards },
        skipped: false,
      },
    ];
    engine().clock.advance(HOUR);
    expectOk(
      await house.replan.run(organiser, { operation: 'replanPhases', clientMutationId: attempt(), eventId, changes, reason: 'Trains' }),
    );
    expect(await inCalendar(key)).toMatchObject({ key, sequence: 2, startsAt: closesAt, changedAt: engine().clock.now() });
  });

  test('the own calendar has a secret address, stored as a hash, that is replaced and taken back', async () => {
    const { add, organiser, person } = await world();
    const inside = expectOk(await add({ audience: 'PARTICIPANTS' }));
    const make = { operation: 'makeCalendarFeed', clientMutationId: attempt() };
    const { token } = expectOk(await house.calendars.make(organiser, make));
    expect(expectOk(await house.calendars.make(organiser, make)).token).toBeNull(); // the same attempt again
    const calendar = await house.calendars.ofToken(token ?? '');
    expect(calendar?.entries.map(({ key }) => key)).toContain(`entry-${inside.id}`);
    const [row] = await house.uow.read((tx) => tx.find(CalendarFeedSchema, { where: { userId: person.id } }));
    expect(row?.tokenHash).not.toBe(token);
    const next = expectOk(await house.calendars.make(organiser, { ...make, clientMutationId: attempt() }));
    expect(await house.calendars.ofToken(token ?? '')).toBeNull();
    expectOk(await house.calendars.revoke(organiser, { operation: 'revokeCalendarFeed', clientMutationId: attempt() }));
    expect(await house.calendars.ofToken(next.token ?? '')).toBeNull();
    expect(await house.calendars.mine(organiser)).toBeNull();
    expect(await house.calendars.ofEntry('nowhere', `phase-${asId<'Phase'>('x')}`, 'en')).toBeNull();
  });
});
