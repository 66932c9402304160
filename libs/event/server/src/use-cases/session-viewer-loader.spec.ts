import { SESSION_IDLE_LIMIT } from '@jamboree/identity-domain';
import { expectOk, ok, plus, VISITOR } from '@jamboree/kernel';
import { describeOnEngines } from '@jamboree/platform-testing';
import { EVENT_DATABASE } from '../testing/event-database.js';
import { attempt, eventHouse, IP, publishedEvent, settle, type EventHouse } from '../testing/event-house.js';

describeOnEngines('the viewer of a request', EVENT_DATABASE, (engine) => {
  let house: EventHouse;
  beforeEach(() => {
    house = eventHouse(engine());
  });

  async function signIn(email: string): Promise<string> {
    const { id } = await settle(house, email);
    const command = { operation: 'signIn', clientMutationId: null };
    return expectOk(await house.uow.write(VISITOR, command, async (tx) => ok(await house.sessions.start(tx, id, house.clock.now()))));
  }

  test('a session is its person with all roles of all events', async () => {
    const a = await publishedEvent(house, 'both@example.org');
    const b = await publishedEvent(house, 'other@example.org');
    const command = {
      operation: 'grantRole',
      clientMutationId: attempt(),
      eventId: b.eventId,
      email: 'both@example.org',
      displayName: null,
      role: 'JUROR' as const,
    };
    expectOk(await house.grant.run(b.organiser, command, IP));
    const viewer = await house.viewers.load(await signIn('both@example.org'), 'de');
    expect(viewer).toEqual({
      userId: a.person.id,
      administrator: false,
      locale: 'en',
      roles: new Map([
        [a.eventId, new Set(['ORGANISER'])],
        [b.eventId, new Set(['JUROR'])],
      ]),
    });
  });

  test('somebody without roles is signed in all the same', async () => {
    const viewer = await house.viewers.load(await signIn('plain@example.org'), null);
    expect(viewer.userId).not.toBeNull();
    expect(viewer.roles.size).toBe(0);
  });

  test('no session, an unknown, a revoked and an old one are visitors, in the language the browser asks for', async () => {
    const revoked = await signIn('revoked@example.org');
    await house.uow.write(VISITOR, { operation: 'signOut', clientMutationId: null }, async (tx) =>
      ok(await house.sessions.revoke(tx, revoked, house.clock.now())),
    );
    const old = await signIn('old@example.org');
    expect((await house.viewers.load(old, null)).userId).not.toBeNull();
    house.clock.set(plus(house.clock.now(), SESSION_IDLE_LIMIT));
    for (const token of [null, 'made-up', revoked, old]) {
      expect(await house.viewers.load(token, 'id-ID,id;q=0.9,en;q=0.8')).toEqual({ ...VISITOR, locale: 'id' });
    }
  });
});
