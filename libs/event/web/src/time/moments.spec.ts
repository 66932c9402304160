import { fc, test as property } from '@fast-check/jest';
import { resolveLocal } from '@jamboree/event-domain';
import { instant, MINUTE } from '@jamboree/kernel';
import { localInputOf, momentOf, momentsAt } from './moments.js';

const ZONES = ['Asia/Jakarta', 'Europe/Berlin', 'America/New_York', 'Australia/Lord_Howe', 'UTC'];
const anyMinute = fc
  .integer({ min: Date.UTC(2020, 0) / MINUTE, max: Date.UTC(2040, 0) / MINUTE })
  .map((minute) => instant(minute * MINUTE));

test('a time that exists once is that moment', () => {
  expect(momentsAt('2026-10-05T09:00', 'Asia/Jakarta')).toEqual([momentOf('2026-10-05T02:00:00Z')]);
});

test('a time that daylight saving skips is none', () => {
  expect(momentsAt('2027-03-28T02:30', 'Europe/Berlin')).toEqual([]);
});

test('a time that daylight saving shows twice is both, in their order', () => {
  expect(momentsAt('2026-10-25T02:30', 'Europe/Berlin')).toEqual(['2026-10-25T00:30:00Z', '2026-10-25T01:30:00Z'].map(momentOf));
});

test('an input that is not complete is no time', () => {
  expect(momentsAt('', 'Europe/Berlin')).toBeNull();
  expect(momentsAt('2026-13-45T99:99', 'Europe/Berlin')).toBeNull();
});

property.prop([anyMinute, fc.constantFrom(...ZONES)])('every moment is among those that its own wall time names', (moment, timeZone) => {
  expect(momentsAt(localInputOf(moment, timeZone), timeZone)).toContain(moment);
});

property.prop([anyMinute, fc.constantFrom(...ZONES)])('it is one moment exactly when the server would take it', (moment, timeZone) => {
  const local = localInputOf(moment, 'UTC');
  const resolved = resolveLocal(local, timeZone);
  expect(momentsAt(local, timeZone)).toHaveLength(resolved.ok ? 1 : resolved.error.issues[0]?.rule === 'skippedByDst' ? 0 : 2);
});
