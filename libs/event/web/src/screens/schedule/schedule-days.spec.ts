import { instant } from '@jamboree/kernel';
import { byDay, entryTimes, spanIn } from './schedule-days.js';

const entry = (id: string, startsAt: string, endsAt: string | null = null) => ({ id, startsAt, endsAt });
const NOW = instant(Date.parse('2026-11-20T02:30:00Z'));

test('a talk is on until it ends, a milestone is past from its moment, and what begins next is next', () => {
  const entries = [
    entry('milestone', '2026-11-20T02:30:00Z'),
    entry('talk', '2026-11-20T02:00:00Z', '2026-11-20T03:00:00Z'),
    entry('one', '2026-11-20T05:00:00Z'),
    entry('two', '2026-11-20T05:00:00Z', '2026-11-20T06:00:00Z'),
    entry('last', '2026-11-21T05:00:00Z'),
  ];
  expect(Object.fromEntries(entryTimes(entries, NOW))).toEqual({ milestone: 'past', talk: 'now', one: 'next', two: 'next', last: 'later' });
});

test('days are those of the first city', () => {
  const entries = [entry('evening', '2026-11-20T16:59:00Z'), entry('midnight', '2026-11-20T17:00:00Z')];
  expect(byDay(entries, 'Asia/Jakarta').map(({ date, entries: ofDay }) => [date, ofDay.length])).toEqual([
    ['2026-11-20', 1],
    ['2026-11-21', 1],
  ]);
  expect(byDay(entries, 'Europe/Berlin')).toHaveLength(1);
});

test('a span says the hours of a city, and the date only where it is another', () => {
  const talk = entry('talk', '2026-11-20T16:30:00Z', '2026-11-20T17:30:00Z');
  const jakarta = { city: 'Jakarta', timeZone: 'Asia/Jakarta' };
  expect(spanIn(talk, jakarta, 'Fri 20 Nov 2026', 'en')).toBe('23:30–Sat 21 Nov 2026, 00:30 WIB');
  expect(spanIn(talk, { city: 'Berlin', timeZone: 'Europe/Berlin' }, 'Fri 20 Nov 2026', 'en')).toBe('17:30–18:30 CET');
  expect(spanIn(entry('midnight', '2026-11-20T17:00:00Z'), jakarta, 'Fri 20 Nov 2026', 'en')).toBe('Sat 21 Nov 2026, 00:00 WIB');
});
