import { fc, test } from '@fast-check/jest';
import { instant, LOCALES, parseInstant, expectOk, type Instant } from '@jamboree/kernel';
import { formatInZone, formatInZones } from './format-time.js';
import { laterLocal, localOf, resolveLocal } from './local-time.js';
import { wallTime, zoneAbbreviation } from './time-zone.js';

const at = (iso: string): Instant => expectOk(parseInstant(iso));
const CITIES = [{ timeZone: 'Asia/Jakarta' }, { timeZone: 'Europe/Berlin' }];
const zones = fc.constantFrom('Asia/Jakarta', 'Europe/Berlin', 'America/New_York', 'Asia/Kolkata', 'Australia/Lord_Howe', 'UTC');
const moments = fc.integer({ min: at('2000-01-01T00:00Z'), max: at('2060-01-01T00:00Z') }).map((ms) => instant(ms - (ms % 60_000)));

test.prop([moments, zones])('a wall time gives its moment back, or is asked back because it is shown twice', (moment, zone) => {
  const resolved = resolveLocal(localOf(moment, zone), zone);
  if (resolved.ok) expect(resolved.value).toBe(moment);
  else expect(resolved.error.issues[0]?.rule).toBe('ambiguousByDst');
});

test.prop([moments, zones])('Intl and the calendar library agree about every zone', (moment, zone) => {
  const wall = wallTime(moment, zone);
  const two = (figure: number) => String(figure).padStart(2, '0');
  expect(`${wall.year}-${two(wall.month)}-${two(wall.day)}T${two(wall.hour)}:${two(wall.minute)}`).toBe(localOf(moment, zone));
});

test('a time that daylight saving skips is asked back, with the times beside the gap', () => {
  expect(resolveLocal('2026-03-29T02:30', 'Europe/Berlin', 'closesAt')).toEqual({
    ok: false,
    error: {
      code: 'InvalidInput',
      issues: [
        {
          field: 'closesAt',
          rule: 'skippedByDst',
          figures: { local: '2026-03-29T02:30', timeZone: 'Europe/Berlin', before: '2026-03-29T01:30', after: '2026-03-29T03:30' },
        },
      ],
    },
  });
});

test('a time that is shown twice is asked back, with both moments', () => {
  expect(resolveLocal('2026-10-25T02:30', 'Europe/Berlin')).toMatchObject({
    ok: false,
    error: { issues: [{ rule: 'ambiguousByDst', figures: { first: '2026-10-25T00:30:00.000Z', second: '2026-10-25T01:30:00.000Z' } }] },
  });
});

test.each(['2026-02-30T10:00', '2026-13-01T10:00', 'tomorrow', '2026-01-01', '2026-01-01T10:00Z'])('%s is no local time', (local) => {
  expect(resolveLocal(local, 'Asia/Jakarta')).toMatchObject({ ok: false, error: { issues: [{ field: 'local', rule: 'malformed' }] } });
});

test('a zone that nobody knows is refused', () => {
  expect(resolveLocal('2026-01-01T10:00', 'Europe/Atlantis')).toMatchObject({
    ok: false,
    error: { issues: [{ field: 'timeZone', rule: 'unknown' }] },
  });
});

test('noon stays noon across a change of clocks', () => {
  expect(laterLocal('2026-10-20T12:00', 7, 0)).toBe('2026-10-27T12:00');
});

test('a deadline in both cities, in three languages', () => {
  const deadline = at('2020-07-31T16:59:00Z');
  expect(formatInZones(deadline, CITIES, 'en')).toBe('Fri 31 Jul 2020, 23:59 WIB · 18:59 CEST');
  expect(formatInZones(deadline, CITIES, 'de')).toBe('Fr., 31. Juli 2020, 23:59 WIB · 18:59 MESZ');
  expect(formatInZones(deadline, CITIES, 'id')).toBe('Jum, 31 Jul 2020, 23.59 WIB · 18.59 CEST');
});

test('the date is repeated where it differs, and a zone named twice is shown once', () => {
  expect(formatInZones(at('2020-12-31T20:00:00Z'), [...CITIES, { timeZone: 'Asia/Jakarta' }], 'en')).toBe(
    'Fri 1 Jan 2021, 03:00 WIB · Thu 31 Dec 2020, 21:00 CET',
  );
});

test('abbreviations that people use, else the offset', () => {
  const winter = at('2026-01-15T12:00:00Z');
  expect(formatInZone(winter, 'Europe/Berlin', 'de')).toBe('Do., 15. Jan. 2026, 13:00 MEZ');
  expect(formatInZone(winter, 'Asia/Makassar', 'id')).toBe('Kam, 15 Jan 2026, 20.00 WITA');
  expect(formatInZone(winter, 'Asia/Jayapura', 'en')).toBe('Thu 15 Jan 2026, 21:00 WIT');
  expect(zoneAbbreviation('Asia/Kolkata', 330, 'en')).toBe('UTC+5:30');
  expect(zoneAbbreviation('America/New_York', -300, 'en')).toBe('UTC−5');
  expect(zoneAbbreviation('UTC', 0, 'de')).toBe('UTC');
});

test.prop([moments, fc.constantFrom(...LOCALES)])('Jakarta is WIB and Berlin one of two, all year round', (moment, locale) => {
  expect(formatInZones(moment, CITIES, locale)).toMatch(/ WIB · .* (CET|CEST|MEZ|MESZ)$/);
});
