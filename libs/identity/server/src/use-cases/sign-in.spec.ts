import { CHALLENGE_LIFETIME, isLive, MAX_CODE_ATTEMPTS } from '@jamboree/identity-domain';
import { parseSignInCode } from '@jamboree/identity-domain';
import { expectOk, VISITOR } from '@jamboree/kernel';
import { describeOnEngines } from '@jamboree/platform-testing';
import { identityMigrations, identitySchemas } from '../persistence/identity-tables.js';
import type { ShownProof } from '../persistence/sign-in-challenge.store.js';
import { askFor, identityHouse, IP, settle, type IdentityHouse } from '../testing/identity-house.js';

function show(house: IdentityHouse, shown: ShownProof, previousToken: string | null = null) {
  return house.confirm.run(VISITOR, { shown, ip: IP, previousToken });
}

function withCode(challengeId: string, code: string): ShownProof {
  return { kind: 'CODE', handle: challengeId, code: expectOk(parseSignInCode(code)) };
}

/** A code that is certainly another one. */
function wrongCode(code: string): string {
  return code.replace(/^\d/, (digit) => String((Number(digit) + 1) % 10));
}

async function sessionOf({ uow, sessions }: IdentityHouse, token: string) {
  return uow.read((tx) => sessions.byToken(tx, token));
}

describeOnEngines('signing in', { schemas: identitySchemas, migrations: identityMigrations }, (engine) => {
  let house: IdentityHouse;
  beforeEach(() => {
    house = identityHouse(engine());
  });

  test('the link signs in once; the first time makes the account', async () => {
    const { token } = await askFor(house, 'ayu.lestari@example.org', 'id');
    const { person, sessionToken } = expectOk(await show(house, { kind: 'LINK', token }));
    expect(person).toMatchObject({ email: 'ayu.lestari@example.org', displayName: 'Ayu Lestari', locale: 'id', administrator: false });
    expect(await sessionOf(house, sessionToken)).toMatchObject({ userId: person.id, revokedAt: null });
    expect(await show(house, { kind: 'LINK', token })).toEqual({ ok: false, error: { code: 'SignInFailed', attemptsLeft: 0 } });
  });

  test('the code signs in, typed with or without its space, and the link of the same mail is spent with it', async () => {
    const known = await settle(house, 'jonas@example.org');
    const { challengeId, code, token } = await askFor(house, 'jonas@example.org');
    const { person } = expectOk(await show(house, withCode(challengeId, code.replace(' ', ''))));
    expect(person.id).toBe(known.id);
    expect((await show(house, { kind: 'LINK', token })).ok).toBe(false);
  });

  test('the code is worth nothing in another browser', async () => {
    const mine = await askFor(house, 'mira@example.org');
    const theirs = await askFor(house, 'mira@example.org');
    expect((await show(house, withCode(theirs.challengeId, mine.code))).ok).toBe(mine.code === theirs.code);
  });

  test('five wrong codes end the chances of the code, not of the link', async () => {
    const { challengeId, code, token } = await askFor(house, 'tono@example.org');
    for (let left = MAX_CODE_ATTEMPTS - 1; left >= 0; left -= 1) {
      expect(await show(house, withCode(challengeId, wrongCode(code)))).toEqual({
        ok: false,
        error: { code: 'SignInFailed', attemptsLeft: left },
      });
    }
    expect((await show(house, withCode(challengeId, code))).ok).toBe(false);
    expect((await show(house, { kind: 'LINK', token })).ok).toBe(true);
  });

  test('guesses made at the same moment do not get more attempts than guesses made in turn', async () => {
    const { challengeId, code } = await askFor(house, 'sari@example.org');
    const guesses = await Promise.all(Array.from({ length: 12 }, () => show(house, withCode(challengeId, wrongCode(code)))));
    const told = guesses.map((guess) => (guess.ok || guess.error.code !== 'SignInFailed' ? -1 : guess.error.attemptsLeft));
    expect(told.filter((left) => left > 0).sort()).toEqual([1, 2, 3, 4]);
    expect((await show(house, withCode(challengeId, code))).ok).toBe(false);
  });

  test('a double click on the right proof starts one session', async () => {
    const { token } = await askFor(house, 'lena@example.org');
    const clicks = await Promise.all(Array.from({ length: 8 }, () => show(house, { kind: 'LINK', token })));
    expect(clicks.filter((click) => click.ok)).toHaveLength(1);
  });

  test('after a quarter of an hour neither link nor code works', async () => {
    const { challengeId, code, token, expiresAt } = await askFor(house, 'dewi@example.org');
    expect(expiresAt).toBe(house.clock.now() + CHALLENGE_LIFETIME);
    house.clock.advance(CHALLENGE_LIFETIME);
    expect((await show(house, withCode(challengeId, code))).ok).toBe(false);
    expect((await show(house, { kind: 'LINK', token })).ok).toBe(false);
  });

  test('a session that the browser held before ends when somebody signs in', async () => {
    const first = expectOk(await show(house, { kind: 'LINK', token: (await askFor(house, 'omar@example.org')).token }));
    await show(house, { kind: 'LINK', token: (await askFor(house, 'omar@example.org')).token }, first.sessionToken);
    const session = await sessionOf(house, first.sessionToken);
    expect(session !== null && isLive(session, house.clock.now())).toBe(false);
  });

  test('what nobody ever asked for is refused like everything else', async () => {
    expect(await show(house, { kind: 'LINK', token: 'x' })).toEqual({ ok: false, error: { code: 'SignInFailed', attemptsLeft: 0 } });
    expect(await show(house, withCode('x', '123456'))).toEqual({ ok: false, error: { code: 'SignInFailed', attemptsLeft: 0 } });
  });

  test('an address that cannot be read is refused by name', async () => {
    expect(await house.request.run(VISITOR, { email: 'rina', locale: 'en', ip: IP })).toEqual({
      ok: false,
      error: { code: 'InvalidInput', issues: [{ field: 'email', rule: 'malformed' }] },
    });
  });
});
