import { SETUP_TOKEN_LIFETIME } from '@jamboree/identity-domain';
import { expectOk, VISITOR } from '@jamboree/kernel';
import { describeOnEngines } from '@jamboree/platform-testing';
import { identityMigrations, identitySchemas } from '../persistence/identity-tables.js';
import { identityHouse, IP, type IdentityHouse } from '../testing/identity-house.js';

async function printedToken(house: IdentityHouse): Promise<string> {
  const url = (await house.issueSetupToken.run()) ?? '';
  expect(url).toMatch(/^https:\/\/jam\.example\/setup#[\w-]{43}$/);
  return url.slice(url.indexOf('#') + 1);
}

function setUp(house: IdentityHouse, token: string, email = 'admin@example.org') {
  return house.setUp.run(VISITOR, { token, email, displayName: 'Ada Admin', locale: 'de', ip: IP, previousToken: null });
}

// The specs build on each other: an instance is set up once.
describeOnEngines('setting up', { schemas: identitySchemas, migrations: identityMigrations }, (engine) => {
  test('an expired or made-up token opens nothing', async () => {
    const house = identityHouse(engine());
    const token = await printedToken(house);
    house.clock.advance(SETUP_TOKEN_LIFETIME);
    expect(await setUp(house, token)).toEqual({ ok: false, error: { code: 'SignInFailed', attemptsLeft: 0 } });
    expect((await setUp(house, 'guessed')).ok).toBe(false);
    expect((await house.info.get()).setUpNeeded).toBe(true);
  });

  test('the printed token makes one administrator, signed in; pressing twice makes no second one', async () => {
    const house = identityHouse(engine());
    const [token, other] = [await printedToken(house), await printedToken(house)];
    const presses = await Promise.all([
      setUp(house, token),
      setUp(house, token, 'late@example.org'),
      setUp(house, other, 'later@example.org'),
    ]);
    const [winner, ...more] = presses.flatMap((press) => (press.ok ? [press.value] : []));
    expect(more).toEqual([]);
    expect(winner?.person).toMatchObject({ displayName: 'Ada Admin', administrator: true });
    expect(await house.uow.read((tx) => house.sessions.byToken(tx, winner?.sessionToken ?? ''))).toMatchObject({
      userId: winner?.person.id,
    });
    expect((await house.info.get()).setUpNeeded).toBe(false);
  });

  test('afterwards no token is made and none works', async () => {
    const house = identityHouse(engine());
    expect(await house.issueSetupToken.run()).toBeNull();
    expect((await setUp(house, 'any')).ok).toBe(false);
  });

  test('a wrong name or address is told before the token is used up', async () => {
    const house = identityHouse(engine());
    const refused = await house.setUp.run(VISITOR, { token: 't', email: 'x', displayName: ' ', locale: 'en', ip: IP, previousToken: null });
    expect(refused).toMatchObject({ ok: false, error: { issues: [{ field: 'email' }, { field: 'displayName', rule: 'required' }] } });
  });

  test('a demo has no set-up: its administrator is one of its people', async () => {
    const house = identityHouse(engine(), { MODE: 'demo' });
    expect(await house.issueSetupToken.run()).toBeNull();
    expect(expectOk(await house.outbox.page()).items).toEqual([]);
  });
});
