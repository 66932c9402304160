import { isLive, SESSION_IDLE_LIMIT } from '@jamboree/identity-domain';
import { DAY, expectOk, ok, VISITOR, type UserId } from '@jamboree/kernel';
import { describeOnEngines } from '@jamboree/platform-testing';
import { identityMigrations, identitySchemas } from '../persistence/identity-tables.js';
import { SessionSchema } from '../persistence/session.schema.js';
import { identityHouse, settle, viewerOf, type IdentityHouse } from '../testing/identity-house.js';

const profile = {
  operation: 'updateProfile',
  displayName: 'Rina W',
  locale: 'de',
  timeZone: 'Europe/Berlin',
  city: 'Berlin',
  expectedVersion: 1,
};

async function startSession({ uow, sessions, clock }: IdentityHouse, userId: UserId): Promise<string> {
  const command = { operation: 'startSession', clientMutationId: null };
  return expectOk(await uow.write(VISITOR, command, async (tx) => ok(await sessions.start(tx, userId, clock.now()))));
}

async function live({ uow, sessions, clock }: IdentityHouse, token: string): Promise<boolean> {
  const session = await uow.read((tx) => sessions.byToken(tx, token));
  return session !== null && isLive(session, clock.now());
}

describeOnEngines('profile and sessions', { schemas: identitySchemas, migrations: identityMigrations }, (engine) => {
  test('of twenty edits made on the same version one is saved and nineteen see it', async () => {
    const house = identityHouse(engine());
    const person = await settle(house, 'raced@example.org');
    const edits = await Promise.all(
      Array.from({ length: 20 }, (_, n) =>
        house.updateProfile.run(viewerOf(person), { ...profile, displayName: `Edit ${n}`, clientMutationId: `edit-${n}` }),
      ),
    );
    const saved = edits.flatMap((edit) => (edit.ok ? [edit.value] : []));
    const refused = edits.flatMap((edit) => (edit.ok ? [] : [edit.error]));
    expect(saved).toHaveLength(1);
    expect(refused).toHaveLength(19);
    for (const problem of refused)
      expect(problem).toMatchObject({ code: 'VersionConflict', currentVersion: 2, theirs: { displayName: saved[0]?.displayName } });
    expect(await house.uow.read((tx) => house.persons.byId(tx, person.id))).toEqual(saved[0]);
  });

  test('the same edit sent twice is one edit with one answer', async () => {
    const house = identityHouse(engine());
    const person = await settle(house, 'twice@example.org');
    const send = () => house.updateProfile.run(viewerOf(person), { ...profile, clientMutationId: 'once' });
    expect(await send()).toEqual(await send());
  });

  test('a visitor has no profile to edit', async () => {
    const refused = await identityHouse(engine()).updateProfile.run(VISITOR, { ...profile, clientMutationId: 'v' });
    expect(refused).toEqual({ ok: false, error: { code: 'NotPermitted', action: 'me:edit', reason: 'SIGNED_OUT' } });
  });

  test('invited twice at the same moment is one account', async () => {
    const house = identityHouse(engine());
    const people = await Promise.all(Array.from({ length: 6 }, () => settle(house, 'invited@example.org')));
    expect(new Set(people.map(({ id }) => id)).size).toBe(1);
  });

  test('signing out ends this session, signing out everywhere ends all; both can be done twice', async () => {
    const house = identityHouse(engine());
    const person = await settle(house, 'phone@example.org');
    const [phone, office, home] = [
      await startSession(house, person.id),
      await startSession(house, person.id),
      await startSession(house, person.id),
    ];
    const out = (sessionToken: string, everywhere: boolean) =>
      house.out.run(viewerOf(person), { clientMutationId: 'o', sessionToken, everywhere });
    expect((await out(phone, false)).ok).toBe(true);
    expect((await out(phone, false)).ok).toBe(true);
    expect([await live(house, phone), await live(house, office), await live(house, home)]).toEqual([false, true, true]);
    await out(office, true);
    expect([await live(house, office), await live(house, home)]).toEqual([false, false]);
  });

  test('a session in use lives on beyond the idle limit; an unused one does not and is swept away a week later', async () => {
    const house = identityHouse(engine());
    const person = await settle(house, 'used@example.org');
    const [used, unused] = [await startSession(house, person.id), await startSession(house, person.id)];
    for (let day = 0; day < 40; day += 1) {
      house.clock.advance(DAY);
      const session = await house.uow.read((tx) => house.sessions.byToken(tx, used));
      if (session !== null) await Promise.all([house.renewal.seen(session), house.renewal.seen(session)]);
    }
    expect([await live(house, used), await live(house, unused)]).toEqual([true, false]);
    expect(40 * DAY).toBeGreaterThan(SESSION_IDLE_LIMIT + 7 * DAY);
    await house.sweep.run();
    const left = await house.uow.read((tx) => tx.count(SessionSchema, { userId: person.id }));
    expect(left).toBe(1);
  });
});
