import { wallTime } from '@jamboree/event-domain';
import { DAY, plus, instant, toIso, type Instant } from '@jamboree/kernel';
import type { LocalizedDraft } from '../../components/localized-draft.js';
import { localInputOf, type Zone } from '../../time/moments.js';

/** What an organiser has decided so far. */
export interface EventDraft {
  readonly templateKey: string;
  /** Id of the earlier event that it is made like; null for a template. */
  readonly copyOf: string | null;
  readonly title: LocalizedDraft;
  readonly promise: LocalizedDraft;
  /** Wall time in the first city: `2026-12-01T09:00`. */
  readonly startsAt: string;
  readonly zones: readonly Zone[];
}

/** Two cities and a Monday morning, at least two weeks ahead: most organisers change only the words. */
export function firstDraft(templateKey: string, now: Instant): EventDraft {
  const zones = [
    { city: 'Jakarta', timeZone: 'Asia/Jakarta' },
    { city: 'Berlin', timeZone: 'Europe/Berlin' },
  ];
  const [first] = zones;
  return {
    templateKey,
    copyOf: null,
    title: {},
    promise: {},
    zones,
    startsAt: first === undefined ? '' : mondayMorning(plus(now, 14 * DAY), first.timeZone),
  };
}

/** 09:00 of the first Monday on or after a moment, by the zone's calendar. */
export function mondayMorning(from: Instant, timeZone: string): string {
  const { weekday } = wallTime(from, timeZone);
  // Counted in dates, not in moments: where the clocks change in between, seven times 24 hours can be six days away.
  const today = Date.parse(`${localInputOf(from, timeZone).slice(0, 10)}T00:00:00Z`);
  const monday = instant(today + ((8 - weekday) % 7) * DAY);
  return `${toIso(monday).slice(0, 10)}T09:00`;
}

/** What a copy takes from its source before anybody types: the cities, and the promise where none is written yet. */
export function copying(draft: EventDraft, source: Pick<EventDraft, 'promise' | 'zones'> & { readonly id: string }): EventDraft {
  const unwritten = Object.values(draft.promise).every((text) => text.trim() === '');
  return { ...draft, copyOf: source.id, zones: source.zones, promise: unwritten ? source.promise : draft.promise };
}
