import { fc, test } from '@fast-check/jest';
import { instant, plus } from '@jamboree/kernel';
import { opensSetUp, SETUP_TOKEN_LIFETIME, setupTokenExpiry } from './set-up.decision.js';

const START = instant(1_600_000_000_000);
const token = { expiresAt: setupTokenExpiry(START) };

test.prop([fc.integer({ min: 1, max: 9 }), fc.nat({ max: 2 * SETUP_TOKEN_LIFETIME })])(
  'once there is an administrator no token opens the set-up',
  (administrators, later) => {
    expect(opensSetUp(token, administrators, plus(START, later))).toBe(false);
  },
);

test('a token opens the set-up until it expires; none never does', () => {
  expect(opensSetUp(token, 0, plus(START, SETUP_TOKEN_LIFETIME - 1))).toBe(true);
  expect(opensSetUp(token, 0, plus(START, SETUP_TOKEN_LIFETIME))).toBe(false);
  expect(opensSetUp(null, 0, START)).toBe(false);
});
