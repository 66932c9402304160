import { EventSchema, EventStore, PhaseSchema, ReadEvents } from '@jamboree/event-server';
import { err, ok, VISITOR } from '@jamboree/kernel';
import { describeOnEngines } from '@jamboree/platform-testing';
import { PARTICIPATION_DATABASE } from '../testing/participation-database.js';
import { hackathon, participationHouse, write } from '../testing/participation-house.js';
import { KnownEvents } from './known-events.js';

describeOnEngines('known events', PARTICIPATION_DATABASE, (engine) => {
  const known = () => new KnownEvents(new EventStore(), new ReadEvents(engine().uow, new EventStore(), engine().clock));

  test('what is known is the same object until the event or a phase has changed', async () => {
    const { plan, eventId, phase } = await hackathon(participationHouse(engine()));
    const events = known();
    const read = () => engine().uow.read((tx) => events.within(tx, VISITOR, eventId));
    const first = await read();
    expect(await read()).toBe(first);
    await write(engine(), (tx) => tx.update(PhaseSchema, { id: phase('BUILD').id }, { state: 'CLOSED', version: 2 }));
    const second = await read();
    expect(second?.phases.find(({ key }) => key === 'BUILD')?.state).toBe('CLOSED');
    await write(engine(), (tx) => tx.update(EventSchema, { id: eventId }, { teamMax: 9, version: plan.event.version + 1 }));
    expect((await read())?.event.teamMax).toBe(9);
  });

  test('nothing is remembered of a change that was rolled back', async () => {
    const { plan, eventId } = await hackathon(participationHouse(engine()));
    const events = known();
    const change = (teamMax: number) => ({ teamMax, version: plan.event.version + 1 });
    await engine().uow.write(VISITOR, { operation: 'undone', clientMutationId: null }, async (tx) => {
      await tx.update(EventSchema, { id: eventId }, change(3));
      expect((await events.within(tx, VISITOR, eventId))?.event.teamMax).toBe(3);
      return err({ code: 'Undone' as const });
    });
    const kept = await engine().uow.write(VISITOR, { operation: 'kept', clientMutationId: null }, async (tx) =>
      ok(await tx.update(EventSchema, { id: eventId }, change(4))),
    );
    expect(kept.ok).toBe(true);
    expect((await engine().uow.read((tx) => events.within(tx, VISITOR, eventId)))?.event.teamMax).toBe(4);
  });

  test('what a committed write has seen is remembered too', async () => {
    const { eventId } = await hackathon(participationHouse(engine()));
    const events = known();
    const seen = await write(engine(), (tx) => events.within(tx, VISITOR, eventId));
    expect(seen).not.toBeNull();
    expect(await engine().uow.read((tx) => events.within(tx, VISITOR, eventId))).toBe(seen);
  });

  test('a draft stays unknown to whoever is not in it', async () => {
    const { eventId } = await hackathon(participationHouse(engine()));
    const events = known();
    await engine().uow.read((tx) => events.within(tx, VISITOR, eventId));
    await write(engine(), (tx) => tx.update(EventSchema, { id: eventId }, { state: 'DRAFT', publishedAt: null, version: 2 }));
    expect(await engine().uow.read((tx) => events.within(tx, VISITOR, eventId))).toBeNull();
  });
});
