import { fc, test } from '@fast-check/jest';
import { isoOfLocal, localIn } from './local-input.js';

const MINUTE = 60_000;
const moments = fc.integer({ min: Date.UTC(2020, 0), max: Date.UTC(2040, 0) });

test.prop([moments])('a moment written and read stays in its minute, but for an hour that the clocks repeat', (moment) => {
  const read = Date.parse(isoOfLocal(localIn(moment)) ?? '');
  const difference = Math.abs(read - Math.floor(moment / MINUTE) * MINUTE);
  expect([0, 60 * MINUTE]).toContain(difference);
});

test('what is incomplete names no moment', () => {
  expect(isoOfLocal('')).toBeNull();
  expect(isoOfLocal('2026-07-')).toBeNull();
});
