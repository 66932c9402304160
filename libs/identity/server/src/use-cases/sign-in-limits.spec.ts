import { expectOk, MINUTE, VISITOR } from '@jamboree/kernel';
import { parseSignInCode } from '@jamboree/identity-domain';
import { describeOnEngines } from '@jamboree/platform-testing';
import { identityMigrations, identitySchemas } from '../persistence/identity-tables.js';
import { askFor, identityHouse, IP, type IdentityHouse } from '../testing/identity-house.js';

function ask(house: IdentityHouse, email: string, ip: string) {
  return house.request.run(VISITOR, { email, locale: 'en', ip });
}

describeOnEngines('limits of signing in', { schemas: identitySchemas, migrations: identityMigrations }, (engine) => {
  test('a mailbox gets five mails in a quarter of an hour, whoever asks from wherever', async () => {
    const house = identityHouse(engine());
    for (let n = 0; n < 5; n += 1) expect((await ask(house, 'flooded@example.org', `203.0.113.${n}`)).ok).toBe(true);
    expect(await ask(house, 'Flooded@Example.org', '198.51.100.9')).toEqual({
      ok: false,
      error: { code: 'RateLimited', retryAt: house.clock.now() + 15 * MINUTE },
    });
    expect((await ask(house, 'neighbour@example.org', IP)).ok).toBe(true);
    house.clock.advance(15 * MINUTE);
    expect((await ask(house, 'flooded@example.org', IP)).ok).toBe(true);
  });

  test('fifteen codes an hour can be tried on an account, over however many mails', async () => {
    const house = identityHouse(engine());
    const code = expectOk(parseSignInCode('000000'));
    const outcomes: string[] = [];
    for (let mail = 0; mail < 4; mail += 1) {
      const { challengeId } = await askFor(house, 'guessed@example.org');
      for (let n = 0; n < 5; n += 1) {
        const tried = await house.confirm.run(VISITOR, { shown: { kind: 'CODE', handle: challengeId, code }, ip: IP, previousToken: null });
        outcomes.push(tried.ok ? 'in' : tried.error.code);
      }
    }
    expect(outcomes.slice(15)).toEqual(Array(5).fill('RateLimited'));
    const { token } = await askFor(house, 'guessed@example.org');
    expect((await house.confirm.run(VISITOR, { shown: { kind: 'LINK', token }, ip: IP, previousToken: null })).ok).toBe(true);
  });
});
