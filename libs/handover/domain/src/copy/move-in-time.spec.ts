import { fc, test } from '@fast-check/jest';
import { localOf } from '@jamboree/event-domain';
import { DAY, expectOk, instant, MINUTE, plus } from '@jamboree/kernel';
import { moveInTime, type Move } from './move-in-time.js';

const at = (iso: string) => instant(Date.parse(iso));
/** 1 June 2020, nine o'clock in Berlin: summer time. */
const SUMMER = at('2020-06-01T07:00:00Z');
const move = (startsAt: string, zone = 'Europe/Berlin'): Move => ({ first: SUMMER, readIn: 'Europe/Berlin', startsAt, timeZone: zone });

test('a deadline keeps its hour when clocks change in between, and when another city takes the plan over', () => {
  const deadline = at('2020-06-20T21:59:30Z'); // 23:59:30 in Berlin
  const winter = expectOk(moveInTime(move('2026-10-12T09:00'), deadline, 'x'));
  expect(localOf(winter, 'Europe/Berlin')).toBe('2026-10-31T23:59');
  expect(winter % MINUTE).toBe(30_000);
  expect(localOf(expectOk(moveInTime(move('2026-10-12T09:00', 'Asia/Jakarta'), deadline, 'x')), 'Asia/Jakarta')).toBe('2026-10-31T23:59');
});

test('a time that does not exist is asked back by its name, and the first one by the start’s', () => {
  const night = plus(SUMMER, 27 * DAY - 390 * MINUTE); // 02:30 in Berlin
  expect(moveInTime(move('2026-03-02T09:00'), night, 'phases.BUILD.closesAt')).toMatchObject({
    error: { issues: [{ field: 'phases.BUILD.closesAt', rule: 'skippedByDst' }] },
  });
  expect(moveInTime(move('2026-03-29T02:30'), SUMMER, 'x')).toMatchObject({ error: { issues: [{ field: 'startsAt' }] } });
});

test.prop([fc.array(fc.integer({ min: 0, max: 200 * 24 * 60 }), { minLength: 2, maxLength: 8 })])(
  'where no clock changes, every distance stays as it was',
  (offsets) => {
    const jakarta: Move = { first: SUMMER, readIn: 'Asia/Jakarta', startsAt: '2027-01-04T09:00', timeZone: 'Asia/Jakarta' };
    const moved = offsets.map((offset) => expectOk(moveInTime(jakarta, plus(SUMMER, offset * MINUTE), 'x')));
    const [first = 0] = moved;
    expect(moved.map((moment) => (moment - first) / MINUTE)).toEqual(offsets.map((offset) => offset - (offsets[0] ?? 0)));
  },
);
