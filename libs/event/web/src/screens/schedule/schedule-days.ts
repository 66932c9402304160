import { localOf } from '@jamboree/event-domain';
import type { Instant, Locale } from '@jamboree/kernel';
import { clockIn, momentOf, type Zone } from '../../time/moments.js';

export interface Timed {
  readonly id: string;
  readonly startsAt: string;
  readonly endsAt?: string | null;
}

export type EntryTime = 'past' | 'now' | 'next' | 'later';

/** Where an entry stands in time. A milestone is past from its moment on; the first to come is next, with all that begin at the same moment. */
export function entryTimes(entries: readonly Timed[], now: Instant): ReadonlyMap<string, EntryTime> {
  const ahead = entries.filter(({ startsAt }) => momentOf(startsAt) > now).map(({ startsAt }) => momentOf(startsAt));
  const next = ahead.length === 0 ? null : Math.min(...ahead);
  return new Map(
    entries.map(({ id, startsAt, endsAt = null }): [string, EntryTime] => {
      const starts = momentOf(startsAt);
      if (starts > now) return [id, starts === next ? 'next' : 'later'];
      return [id, endsAt !== null && now < momentOf(endsAt) ? 'now' : 'past'];
    }),
  );
}

export interface ScheduleDay<Entry> {
  /** `2026-11-20`, by the first city's calendar. */
  readonly date: string;
  readonly entries: readonly Entry[];
}

export function byDay<Entry extends Timed>(entries: readonly Entry[], timeZone: string): ScheduleDay<Entry>[] {
  const days = new Map<string, Entry[]>();
  for (const entry of entries) {
    const date = localOf(momentOf(entry.startsAt), timeZone).slice(0, 10);
    days.set(date, [...(days.get(date) ?? []), entry]);
  }
  return [...days].map(([date, ofDay]) => ({ date, entries: ofDay }));
}

/** `15:00–16:30 WIB`, with the date before it where that is another than the one under which the entry stands. */
export function spanIn({ startsAt, endsAt = null }: Omit<Timed, 'id'>, zone: Zone, shownDate: string, locale: Locale): string {
  const from = clockIn(momentOf(startsAt), zone, locale);
  const day = from.date === shownDate ? '' : `${from.date}, `;
  if (endsAt === null) return `${day}${from.time} ${from.abbreviation}`;
  const to = clockIn(momentOf(endsAt), zone, locale);
  const until = to.date === from.date ? to.time : `${to.date}, ${to.time}`;
  return `${day}${from.time}–${until} ${to.abbreviation}`;
}
