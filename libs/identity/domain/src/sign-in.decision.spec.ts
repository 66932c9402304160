import { fc, test } from '@fast-check/jest';
import { asId, expectOk, instant, plus } from '@jamboree/kernel';
import { parseMailAddress } from './mail-address.js';
import {
  CHALLENGE_LIFETIME,
  challengeExpiry,
  decideSignIn,
  MAX_CODE_ATTEMPTS,
  type Proof,
  type SignInChallenge,
} from './sign-in.decision.js';

const START = instant(1_600_000_000_000);
const email = expectOk(parseMailAddress('rina@example.org'));

const fresh: SignInChallenge = {
  id: asId('01HZZZZZZZZZZZZZZZZZZZZZZZ'),
  email,
  locale: 'id',
  handleHash: 'h',
  tokenHash: 't',
  codeHash: 'c',
  attempts: 0,
  createdAt: START,
  expiresAt: challengeExpiry(START),
  usedAt: null,
};

const proofs = fc.array(fc.record<Proof>({ kind: fc.constantFrom('LINK', 'CODE'), matches: fc.boolean() }), { maxLength: 20 });
const delays = fc.nat({ max: 2 * CHALLENGE_LIFETIME });

/** Plays proofs one after the other, all at one moment, and tells which of them signed in. */
function play(attempts: readonly Proof[], delay = 0): { readonly challenge: SignInChallenge; readonly successes: readonly number[] } {
  const successes: number[] = [];
  let challenge = fresh;
  attempts.forEach((proof, index) => {
    const outcome = decideSignIn(challenge, proof, plus(START, delay));
    challenge = outcome.challenge;
    if (outcome.signedIn.ok) successes.push(index);
  });
  return { challenge, successes };
}

test.prop([proofs, delays])(
  'whatever is tried in whatever order, at most one attempt signs in, and only with a right proof',
  (attempts, delay) => {
    const { successes } = play(attempts, delay);
    expect(successes.length).toBeLessThanOrEqual(1);
    for (const index of successes) expect(attempts[index]?.matches).toBe(true);
  },
);

test.prop([proofs, fc.nat()])('after the expiry nothing signs in', (attempts, extra) => {
  expect(play(attempts, CHALLENGE_LIFETIME + extra).successes).toEqual([]);
});

test.prop([proofs])('no more codes are compared than attempts are allowed', (attempts) => {
  const compared = attempts.filter((proof) => proof.kind === 'CODE').slice(MAX_CODE_ATTEMPTS);
  const { challenge, successes } = play([...Array<Proof>(MAX_CODE_ATTEMPTS).fill({ kind: 'CODE', matches: false }), ...compared]);
  expect(challenge.attempts).toBe(MAX_CODE_ATTEMPTS);
  expect(successes).toEqual([]);
});

test('the attempts left are told and go down to none', () => {
  let challenge = fresh;
  const left = Array.from({ length: MAX_CODE_ATTEMPTS + 1 }, () => {
    const outcome = decideSignIn(challenge, { kind: 'CODE', matches: false }, START);
    challenge = outcome.challenge;
    return outcome.signedIn.ok ? null : outcome.signedIn.error.attemptsLeft;
  });
  expect(left).toEqual([4, 3, 2, 1, 0, 0]);
});

test('the link still works when the code was guessed at too often', () => {
  const spent = { ...fresh, attempts: MAX_CODE_ATTEMPTS };
  expect(decideSignIn(spent, { kind: 'LINK', matches: true }, START).signedIn).toEqual({ ok: true, value: email });
});

test('the last millisecond counts, the next one does not', () => {
  const right: Proof = { kind: 'CODE', matches: true };
  expect(decideSignIn(fresh, right, plus(fresh.expiresAt, -1)).signedIn.ok).toBe(true);
  expect(decideSignIn(fresh, right, fresh.expiresAt).signedIn.ok).toBe(false);
});
