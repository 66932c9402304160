import { daysBetween } from './offer-draft.js';

test('days are counted with both ends, across months, and without weekends when wanted', () => {
  expect(daysBetween('2026-11-27', '2026-12-01', false)).toEqual(['2026-11-27', '2026-11-28', '2026-11-29', '2026-11-30', '2026-12-01']);
  expect(daysBetween('2026-11-27', '2026-12-01', true)).toEqual(['2026-11-27', '2026-11-30', '2026-12-01']);
  expect(daysBetween('2026-11-27', '', false)).toEqual(['2026-11-27']);
});

test('what is no day, or ends before it begins, is no day at all', () => {
  expect(daysBetween('', '', false)).toEqual([]);
  expect(daysBetween('2026-12-02', '2026-12-01', false)).toEqual([]);
});
