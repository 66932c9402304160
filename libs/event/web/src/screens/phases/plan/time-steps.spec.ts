import { resolveLocal } from '@jamboree/event-domain';
import { expectOk, HOUR, MINUTE } from '@jamboree/kernel';
import { stepOf, stepped } from './time-steps.js';

const berlin = (local: string) => expectOk(resolveLocal(local, 'Europe/Berlin'));

test('keys move by a quarter of an hour, a day or a week', () => {
  expect(stepOf({ key: 'ArrowRight', shiftKey: false })).toEqual({ minutes: 15 });
  expect(stepOf({ key: 'ArrowDown', shiftKey: true })).toEqual({ days: -1 });
  expect(stepOf({ key: 'PageUp', shiftKey: false })).toEqual({ days: 7 });
  expect(stepOf({ key: 'Tab', shiftKey: false })).toBeNull();
});

test('a day keeps the hour when clocks change, except where that hour does not exist', () => {
  expect(stepped(berlin('2027-03-27T12:00'), { days: 1 }, 'Europe/Berlin')).toBe(berlin('2027-03-28T12:00'));
  expect(stepped(berlin('2027-03-27T02:30'), { days: 1 }, 'Europe/Berlin')).toBe(berlin('2027-03-27T02:30') + 24 * HOUR);
  expect(stepped(berlin('2027-03-27T12:00'), { minutes: -15 }, 'Europe/Berlin')).toBe(berlin('2027-03-27T12:00') - 15 * MINUTE);
});
