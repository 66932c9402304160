import type { Instant } from '@jamboree/kernel';

/** Parts of the week in which somebody has time, by their own clock. */
export const DAY_PARTS = [
  'WEEKDAY_MORNING',
  'WEEKDAY_AFTERNOON',
  'WEEKDAY_EVENING',
  'WEEKEND_MORNING',
  'WEEKEND_AFTERNOON',
  'WEEKEND_EVENING',
] as const;
export type DayPart = (typeof DAY_PARTS)[number];

/** From and until which hour each part goes, and on which days (0 is Monday). */
const WEEKDAYS = [0, 1, 2, 3, 4] as const;
const WEEKEND = [5, 6] as const;
const HOURS: Readonly<Record<DayPart, { readonly days: readonly number[]; readonly from: number; readonly until: number }>> = {
  WEEKDAY_MORNING: { days: WEEKDAYS, from: 8, until: 12 },
  WEEKDAY_AFTERNOON: { days: WEEKDAYS, from: 12, until: 17 },
  WEEKDAY_EVENING: { days: WEEKDAYS, from: 17, until: 22 },
  WEEKEND_MORNING: { days: WEEKEND, from: 8, until: 12 },
  WEEKEND_AFTERNOON: { days: WEEKEND, from: 12, until: 17 },
  WEEKEND_EVENING: { days: WEEKEND, from: 17, until: 22 },
};

/** Zones differ by quarters of an hour. */
const SLOT_MINUTES = 15;
const SLOTS_PER_HOUR = 60 / SLOT_MINUTES;
const SLOTS = 7 * 24 * SLOTS_PER_HOUR;
const SLOTS_PER_WORD = 32;

/** The quarters of an hour of a week in UTC, one bit each. */
export type Week = Uint32Array;

/** When somebody has time, in UTC, as the zone's clock stands at `at`. */
export function weekOf(parts: readonly DayPart[], timeZone: string, at: Instant): Week {
  const week = new Uint32Array(SLOTS / SLOTS_PER_WORD);
  const ahead = Math.round(minutesAheadOfUtc(timeZone, at) / SLOT_MINUTES);
  for (const part of parts) {
    const { days, from, until } = HOURS[part];
    for (const day of days)
      for (let slot = (day * 24 + from) * SLOTS_PER_HOUR; slot < (day * 24 + until) * SLOTS_PER_HOUR; slot += 1)
        mark(week, (slot - ahead + SLOTS) % SLOTS);
  }
  return week;
}

/** Hours a week that both have. */
export function sharedHours(one: Week, other: Week): number {
  return one.reduce((slots, word, index) => slots + bitsOf(word & (other[index] ?? 0)), 0) / SLOTS_PER_HOUR;
}

/** Hours a week that all have. */
export function hoursOf(week: Week): number {
  return sharedHours(week, week);
}

/** What both have of the week. */
export function sharedWeek(one: Week, other: Week): Week {
  return one.map((word, index) => word & (other[index] ?? 0));
}

function mark(week: Week, slot: number): void {
  const word = Math.floor(slot / SLOTS_PER_WORD);
  week[word] = (week[word] ?? 0) | (1 << (slot % SLOTS_PER_WORD));
}

function bitsOf(word: number): number {
  let bits = word - ((word >>> 1) & 0x55555555);
  bits = (bits & 0x33333333) + ((bits >>> 2) & 0x33333333);
  return (((bits + (bits >>> 4)) & 0x0f0f0f0f) * 0x01010101) >>> 24;
}

const clocks = new Map<string, Intl.DateTimeFormat>();

function minutesAheadOfUtc(timeZone: string, at: Instant): number {
  const clock = clocks.get(timeZone) ?? new Intl.DateTimeFormat('en-US', { timeZone, timeZoneName: 'longOffset' });
  clocks.set(timeZone, clock);
  const name = clock.formatToParts(at).find(({ type }) => type === 'timeZoneName')?.value ?? '';
  const [, sign, hours, minutes] = /^GMT([+-])(\d{2}):(\d{2})$/.exec(name) ?? [];
  const ahead = Number(hours ?? 0) * 60 + Number(minutes ?? 0);
  return sign === '-' ? -ahead : ahead;
}
