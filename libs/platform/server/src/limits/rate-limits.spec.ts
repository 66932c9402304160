import { fc, test } from '@fast-check/jest';
import { instant, MINUTE, plus } from '@jamboree/kernel';
import { BlockList } from 'node:net';
import { MovableClock } from '../core/clock.js';
import { networkOf } from './network-of.js';
import { RateLimits, type RateLimitRule } from './rate-limits.js';

const START = instant(1_600_000_000_000);

function rule(perAccount: number, perAddress = 1_000_000): RateLimitRule {
  return { name: 'test', perAccount, perAddress, seconds: 60 };
}

async function taken(limits: RateLimits, account: string, most = 3, address = '203.0.113.7', perAddress?: number): Promise<boolean> {
  return (await limits.take(rule(most, perAddress), { account, address })).ok;
}

test.prop([fc.array(fc.nat({ max: MINUTE }), { maxLength: 60 }), fc.integer({ min: 1, max: 5 })])(
  'never more than allowed in any window that begins with an accepted operation',
  async (gaps, most) => {
    const clock = new MovableClock(START);
    const limits = new RateLimits(clock);
    let windowEnd = START;
    let accepted = 0;
    for (const gap of gaps) {
      clock.advance(gap);
      if (clock.now() >= windowEnd) {
        windowEnd = plus(clock.now(), MINUTE);
        accepted = 0;
      }
      if (await taken(limits, 'a', most)) accepted += 1;
      expect(accepted).toBeLessThanOrEqual(most);
    }
  },
);

test('tells when to try again, and then it works', async () => {
  const clock = new MovableClock(START);
  const limits = new RateLimits(clock);
  for (let n = 0; n < 3; n += 1) expect(await taken(limits, 'a')).toBe(true);
  const refused = await limits.take(rule(3), { account: 'A', address: '198.51.100.1' });
  expect(refused).toEqual({ ok: false, error: { code: 'RateLimited', retryAt: START + MINUTE } });
  clock.set(plus(START, MINUTE));
  expect(await taken(limits, 'a')).toBe(true);
});

test('a try refused under one key is counted under neither', async () => {
  const limits = new RateLimits(new MovableClock(START));
  for (let n = 0; n < 9; n += 1) await taken(limits, 'spent', 1, '203.0.113.7', 3);
  expect(await taken(limits, 'other', 1, '203.0.113.7', 3)).toBe(true);
  expect(await taken(limits, 'third', 1, '203.0.113.7', 3)).toBe(true);
  expect(await taken(limits, 'fourth', 1, '203.0.113.7', 3)).toBe(false);
});

test('a flood of keys forgets the oldest instead of growing', async () => {
  const limits = new RateLimits(new MovableClock(START));
  for (let n = 0; n < 50_001; n += 1) await limits.take(rule(1), { account: `key ${n}`, address: '203.0.113.7' });
  expect(await taken(limits, 'key 0', 1)).toBe(true);
  expect(await taken(limits, 'key 50000', 1)).toBe(false);
});

test.each([
  ['203.0.113.7', '203.0.113.7'],
  ['::ffff:203.0.113.7', '203.0.113.7'],
  ['2001:DB8:1:2::9', '2001:db8:1:2::/64'],
  ['2001:db8::1', '2001:db8:0:0::/64'],
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
