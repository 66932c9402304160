import { fc, test } from '@fast-check/jest';
import { instant, MINUTE, plus } from '@jamboree/kernel';
import { MovableClock } from '@jamboree/platform-server';
import { BlockList } from 'node:net';
import { networkOf } from './network-of.js';
import { RateLimiter, type Allowance } from './rate-limiter.js';

const START = instant(1_600_000_000_000);

function allowance(key: string, most = 3): Allowance {
  return { name: 'test', key, most, within: MINUTE };
}

test.prop([fc.array(fc.nat({ max: MINUTE }), { maxLength: 60 }), fc.integer({ min: 1, max: 5 })])(
  'never more than allowed in any window that begins with an accepted operation',
  (gaps, most) => {
    const clock = new MovableClock(START);
    const limiter = new RateLimiter(clock);
    let windowEnd = START;
    let accepted = 0;
    for (const gap of gaps) {
      clock.advance(gap);
      if (clock.now() >= windowEnd) {
        windowEnd = plus(clock.now(), MINUTE);
        accepted = 0;
      }
      if (limiter.take(allowance('a', most)).ok) accepted += 1;
      expect(accepted).toBeLessThanOrEqual(most);
    }
  },
);

test('tells when to try again, and then it works', () => {
  const clock = new MovableClock(START);
  const limiter = new RateLimiter(clock);
  for (let n = 0; n < 3; n += 1) expect(limiter.take(allowance('a')).ok).toBe(true);
  const refused = limiter.take(allowance('a'));
  expect(refused).toEqual({ ok: false, error: { code: 'RateLimited', retryAt: START + MINUTE } });
  clock.set(plus(START, MINUTE));
  expect(limiter.take(allowance('a')).ok).toBe(true);
});

test('an operation refused under one key is counted under none', () => {
  const limiter = new RateLimiter(new MovableClock(START));
  for (let n = 0; n < 9; n += 1) limiter.take(allowance('spent', 1), allowance('other'));
  expect(limiter.take(allowance('other')).ok).toBe(true);
  expect(limiter.take(allowance('other')).ok).toBe(true);
  expect(limiter.take(allowance('other')).ok).toBe(false);
});

test('a flood of keys forgets the oldest instead of growing', () => {
  const limiter = new RateLimiter(new MovableClock(START));
  limiter.take(allowance('first', 1));
  for (let n = 0; n < 50_000; n += 1) limiter.take(allowance(`key ${n}`));
  expect(limiter.take(allowance('first', 1)).ok).toBe(true);
  expect(limiter.take(allowance('key 49999', 1)).ok).toBe(false);
});

test.each([
  ['203.0.113.7', '203.0.113.7'],
  ['::ffff:203.0.113.7', '203.0.113.7'],
  ['2001:db8:1:2:3:4:5:6', '2001:db8:1:2::/64'],
  ['2001:DB8:1:2::9', '2001:db8:1:2::/64'],
  ['2001:db8::1', '2001:db8:0:0::/64'],
  ['::1', '0:0:0:0::/64'],
  ['fe80::1%eth0', 'fe80:0:0:0::/64'],
  ['not an address', 'not an address'],
])('%s is counted as %s', (ip, network) => {
  expect(networkOf(ip)).toBe(network);
});

test.prop([fc.ipV6(), fc.ipV6()])('two IPv6 addresses are one network exactly when their first 64 bits are', (a, b) => {
  const network = new BlockList();
  network.addSubnet(a, 64, 'ipv6');
  expect(networkOf(a) === networkOf(b)).toBe(network.check(b, 'ipv6'));
});
