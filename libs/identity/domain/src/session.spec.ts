import { fc, test } from '@fast-check/jest';
import { DAY, instant, plus } from '@jamboree/kernel';
import { decideRenewal, isLive, SESSION_IDLE_LIMIT, SESSION_LIFETIME, sessionExpiry } from './session.js';

const START = instant(1_600_000_000_000);
const session = { createdAt: START, expiresAt: sessionExpiry(START), revokedAt: null };

/** Uses a session at growing moments, as a browser does, and gives its end after each use. */
function use(gaps: readonly number[]): { readonly ends: readonly number[]; readonly renewals: number } {
  let current = session;
  let now = START;
  let renewals = 0;
  const ends = gaps.map((gap) => {
    now = plus(now, gap);
    const moved = decideRenewal(current, now);
    if (moved !== null) {
      current = { ...current, expiresAt: moved };
      renewals += 1;
    }
    return current.expiresAt;
  });
  return { ends, renewals };
}

const gaps = fc.array(fc.nat({ max: 40 * DAY }), { maxLength: 40 });

test.prop([gaps])('the end only moves forward and never past the longest lifetime', (times) => {
  const { ends } = use(times);
  ends.reduce((before, end) => {
    expect(end).toBeGreaterThanOrEqual(before);
    expect(end).toBeLessThanOrEqual(START + SESSION_LIFETIME);
    return end;
  }, session.expiresAt as number);
});

test.prop([fc.integer({ min: 0, max: 365 * DAY }), fc.integer({ min: 0, max: 365 * DAY })])(
  'a session that is over is never renewed',
  (end, now) => {
    const over = { createdAt: START, expiresAt: plus(START, Math.min(end, now)), revokedAt: null };
    expect(decideRenewal(over, plus(START, now))).toBeNull();
    expect(decideRenewal({ ...session, revokedAt: START }, plus(START, now))).toBeNull();
  },
);

test('used every minute for a month, it is moved on once a day', () => {
  expect(use(Array<number>(30 * 24 * 60).fill(60_000)).renewals).toBe(30);
});

test('used every day, it ends after its longest lifetime all the same', () => {
  const { ends } = use(Array<number>(179).fill(DAY));
  expect(ends.at(-1)).toBe(START + SESSION_LIFETIME);
});

test('unused, it ends after the idle limit; revoked, at once', () => {
  expect(isLive(session, plus(START, SESSION_IDLE_LIMIT - 1))).toBe(true);
  expect(isLive(session, plus(START, SESSION_IDLE_LIMIT))).toBe(false);
  expect(isLive({ ...session, revokedAt: START }, START)).toBe(false);
});
