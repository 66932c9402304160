import { DAY, expectOk, plus, SECOND, type EventId } from '@jamboree/kernel';
import { CommitSignal, openUnitOfWork, type UnitOfWork } from '@jamboree/platform-server';
import { describeOnEngines, TEST_START } from '@jamboree/platform-testing';
import { EventSchema } from '../persistence/event.schema.js';
import { EVENT_DATABASE } from '../testing/event-database.js';
import { attempt, eventHouse, publishedEvent, type EventHouse } from '../testing/event-house.js';

describeOnEngines('the phase clock', EVENT_DATABASE, (engine) => {
  let house: EventHouse;
  let processes: EventHouse[];
  const opened: UnitOfWork[] = [];

  beforeEach(async () => {
    engine().clock.set(TEST_START);
    house = eventHouse(engine());
    processes = [house, await anotherProcess(), await anotherProcess()];
  });

  afterEach(async () => {
    for (const uow of opened.splice(0)) await uow.close();
  });

  /** SQLite has one writing process by design; on PostgreSQL each process has connections of its own. */
  async function anotherProcess(): Promise<EventHouse> {
    const { kind, location, clock } = engine();
    if (kind === 'SQLite') return eventHouse(engine());
    const uow = await openUnitOfWork(location, EVENT_DATABASE, clock, new CommitSignal());
    opened.push(uow);
    return eventHouse({ uow, clock });
  }

  interface Step {
    readonly key: string;
    readonly from: string;
    readonly to: string;
    readonly actor: string | null;
  }

  function steps(table: 'audit_record' | 'outbox', eventId: EventId): Promise<Step[]> {
    const sql = { audit_record: AUDIT, outbox: OUTBOX }[table];
    return house.uow.read(async (tx) => {
      const rows = await tx.rows<{ readonly data: string; readonly actor: string | null }>(sql, [eventId]);
      return rows.map(({ data, actor }) => ({ ...(JSON.parse(data) as Omit<Step, 'actor'>), actor })); // written by PhaseChanges
    });
  }

  test('several processes write each step down exactly once, with one audit and one outbox row', async () => {
    const { eventId } = await publishedEvent(house, 'once@example.org');
    const heard: string[] = [];
    for (const process of processes)
      process.hooks.onPhaseChanged(async (tx, { phase, to }) => {
        await tx.count(EventSchema); // a hook that reads, so that transactions overlap
        heard.push(`${phase.key} ${to}`);
      });
    engine().clock.advance(23 * DAY);
    await Promise.all([...processes, ...processes].map((process) => process.phaseClock.tick()));
    await Promise.all(processes.map((process) => process.phaseClock.tick()));

    const expected = [
      { key: 'REGISTER', from: 'PLANNED', to: 'OPEN', visit: 1, actor: null },
      { key: 'REGISTER', from: 'OPEN', to: 'CLOSED', visit: 1, actor: null },
      { key: 'TEAM_FORMATION', from: 'PLANNED', to: 'OPEN', visit: 1, actor: null },
    ];
    expect(await steps('audit_record', eventId)).toEqual(expected);
    expect(await steps('outbox', eventId)).toEqual(expected);
    expect(new Set(heard)).toEqual(new Set(['REGISTER OPEN', 'REGISTER CLOSED', 'TEAM_FORMATION OPEN']));
  });

  test('it runs through a whole event, leads its state, and is then done', async () => {
    const { eventId, organiser } = await publishedEvent(house, 'whole@example.org');
    const planned = (await house.read.byId(organiser, eventId))?.phases ?? [];
    const moments = planned.flatMap(({ opensAt, closesAt, graceSeconds }) => [opensAt, closesAt, plus(closesAt, graceSeconds * SECOND)]);
    const states: (string | undefined)[] = [];
    for (const moment of moments.sort((one, other) => one - other)) {
      engine().clock.set(moment);
      await house.phaseClock.tick();
      states.push((await house.read.byId(organiser, eventId))?.event.state);
    }
    expect([...new Set(states)]).toEqual(['PUBLISHED', 'RUNNING', 'RESULTS', 'FOLLOW_UP']);
    const facts = await house.read.byId(organiser, eventId);
    expect(new Set(facts?.phases.map(({ state }) => state))).toEqual(new Set(['CLOSED']));
    expect(await house.uow.read((tx) => house.stores.events.due(tx, engine().clock.now()))).toEqual([]);
  });

  test('an event that fails keeps no other back, and is tried again', async () => {
    const broken = await publishedEvent(house, 'broken@example.org');
    const sound = await publishedEvent(house, 'sound@example.org');
    let failing = true;
    house.hooks.onPhaseChanged(async (_tx, { event }) => {
      if (failing && event.id === broken.eventId) throw new Error('Out of order.');
    });
    engine().clock.advance(2 * DAY);
    await house.phaseClock.tick();
    expect(await steps('audit_record', broken.eventId)).toEqual([]);
    expect(await steps('audit_record', sound.eventId)).toHaveLength(1);
    failing = false;
    await house.phaseClock.tick();
    expect(await steps('audit_record', broken.eventId)).toHaveLength(1);
  });

  test('drafts and events that were called off stand still', async () => {
    const { eventId, organiser } = await publishedEvent(house, 'still@example.org');
    expectOk(await house.cancel.run(organiser, { operation: 'cancelEvent', clientMutationId: attempt(), eventId, reason: 'Floods' }));
    engine().clock.advance(30 * DAY);
    await house.phaseClock.tick();
    expect((await house.read.byId(organiser, eventId))?.phases.every(({ state }) => state === 'PLANNED')).toBe(true);
  });

  test('an organiser and the clock at the same moment: one of them, and never both', async () => {
    const { eventId, organiser } = await publishedEvent(house, 'race@example.org');
    const register = (await house.read.byId(organiser, eventId))?.phases.find(({ key }) => key === 'REGISTER');
    if (register === undefined) throw new Error('The template has lost its registration.');
    engine().clock.set(plus(register.closesAt, -1));
    await house.phaseClock.tick();
    engine().clock.set(register.closesAt);
    const command = { operation: 'pausePhase', clientMutationId: attempt(), phaseId: register.id, expectedVersion: 2, reason: 'Outage' };
    const [, paused] = await Promise.all([processes[1]?.phaseClock.tick(), house.pause.run(organiser, command)]);
    expect(paused.ok).toBe(false);
    expect((await steps('audit_record', eventId)).filter(({ key, to }) => key === 'REGISTER' && to === 'CLOSED')).toHaveLength(1);
  });
});

const AUDIT = `SELECT "data", "actor_id" AS "actor" FROM "audit_record" WHERE "event_id" = ? AND "type" = 'PhaseChanged' ORDER BY "id"`;
const OUTBOX = `SELECT "data", "actor_id" AS "actor" FROM "outbox" WHERE "event_id" = ? AND "type" = 'PhaseChanged' ORDER BY "id"`;
