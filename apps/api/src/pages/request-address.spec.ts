import { fc, test } from '@fast-check/jest';
import { requestAddress } from './request-address.js';

test.prop([
  fc.oneof(
    fc.string(),
    fc.string().map((text) => `/${text}`),
    fc.string().map((text) => `//${text}`),
  ),
])('no target throws or leaves this host', (target) => {
  expect(requestAddress(target).host).toBe('localhost');
});

test.each(['//', '//[', '//a:b@c/', '/\\', '*', 'http://example.org/x'])('%s stays here', (target) => {
  expect(requestAddress(target).host).toBe('localhost');
});

test('path and query are what was asked for', () => {
  const { pathname, searchParams } = requestAddress('/e/arus/ideas?after=x');
  expect([pathname, searchParams.get('after')]).toEqual(['/e/arus/ideas', 'x']);
});
