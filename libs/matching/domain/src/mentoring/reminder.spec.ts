import { fc, test } from '@fast-check/jest';
import { DAY, HOUR, instant, plus } from '@jamboree/kernel';
import { remindersDue } from './reminder.js';

const START = instant(1_800_000_000_000);

test.prop([fc.integer({ min: -3 * DAY, max: 3 * DAY }), fc.nat(DAY)])(
  'reminders only become more until the talk begins',
  (before, later) => {
    const now = plus(START, -before);
    const then = plus(now, later);
    if (then < START) expect(remindersDue(START, then)).toBeGreaterThanOrEqual(remindersDue(START, now));
    if (now >= START) expect(remindersDue(START, now)).toBe(0);
  },
);

test('the day before, and the hour before', () => {
  expect([2 * DAY, DAY, HOUR, 0].map((before) => remindersDue(START, plus(START, -before)))).toEqual([0, 1, 2, 0]);
});
