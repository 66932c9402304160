import { fc, test } from '@fast-check/jest';
import { localOf } from '@jamboree/event-domain';
import { expectOk, instant, MINUTE } from '@jamboree/kernel';
import { overlaps, SLOT_MINUTES, slotsOf, type SlotSeries } from './slot-series.js';

const NOW = instant(Date.UTC(2027, 0, 1));
const ZONES = ['Europe/Berlin', 'Asia/Jakarta', 'America/St_Johns', 'Australia/Lord_Howe'];
const clock = (minutes: number) => `${String(Math.floor(minutes / 60)).padStart(2, '0')}:${String(minutes % 60).padStart(2, '0')}`;
const series = (): fc.Arbitrary<SlotSeries> =>
  fc.record({
    // The weeks around the changes of clocks in Europe and elsewhere.
    days: fc.uniqueArray(
      fc.constantFrom('2027-03-13', '2027-03-14', '2027-03-27', '2027-03-28', '2027-04-04', '2027-10-03', '2027-10-31', '2027-11-07'),
      { minLength: 1, maxLength: 4 },
    ),
    from: fc.integer({ min: 0, max: 1_200 }).map(clock),
    until: fc.integer({ min: 0, max: 1_439 }).map(clock),
    timeZone: fc.constantFrom(...ZONES),
    minutes: fc.constantFrom(...SLOT_MINUTES),
    breakMinutes: fc.integer({ min: 0, max: 60 }),
  });

test.prop([series()])('slots are as long as they say, apart, in order, and between the times that were written', (wanted) => {
  const made = slotsOf(wanted, NOW);
  if (!made.ok) return;
  made.value.forEach((slot, index) => {
    expect(slot.endsAt - slot.startsAt).toBe(wanted.minutes * MINUTE);
    const day = localOf(slot.startsAt, wanted.timeZone).slice(0, 10);
    expect(wanted.days).toContain(day);
    expect(localOf(slot.startsAt, wanted.timeZone) >= `${day}T${wanted.from}`).toBe(true);
    const next = made.value[index + 1];
    if (next === undefined) return;
    expect(overlaps(slot, next)).toBe(false);
    // From the evening to the next morning there is no break to keep.
    if (localOf(next.startsAt, wanted.timeZone).startsWith(day))
      expect(next.startsAt - slot.endsAt).toBeGreaterThanOrEqual(wanted.breakMinutes * MINUTE);
  });
});

test.prop([series()])('a time that is asked back is one that a change of clocks skips or repeats', (wanted) => {
  const made = slotsOf(wanted, NOW);
  if (made.ok) return;
  for (const { rule, field } of made.error.issues) {
    if (rule.endsWith('ByDst')) expect(['from', 'until']).toContain(field);
    else expect(['outOfRange', 'tooShort', 'tooLong']).toContain(rule);
  }
});

const NIGHT: SlotSeries = {
  days: ['2027-03-28'],
  from: '01:00',
  until: '04:00',
  timeZone: 'Europe/Berlin',
  minutes: 60,
  breakMinutes: 0,
};

test('the night that loses an hour has room for one slot less; the one that wins an hour for one more', () => {
  expect(expectOk(slotsOf(NIGHT, NOW))).toHaveLength(2);
  expect(expectOk(slotsOf({ ...NIGHT, days: ['2027-10-31'] }, NOW))).toHaveLength(4);
});

test('an hour that does not exist, or exists twice, is asked back by name', () => {
  expect(slotsOf({ ...NIGHT, from: '02:30' }, NOW)).toMatchObject({
    ok: false,
    error: { issues: [{ field: 'from', rule: 'skippedByDst' }] },
  });
  expect(slotsOf({ ...NIGHT, days: ['2027-10-31'], from: '02:30' }, NOW)).toMatchObject({
    ok: false,
    error: { issues: [{ field: 'from', rule: 'ambiguousByDst' }] },
  });
});
