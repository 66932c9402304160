import { laterLocal, localOf, resolveLocal, type Phase } from '@jamboree/event-domain';
import { DAY, instant, type Instant } from '@jamboree/kernel';

export interface TimeRange {
  readonly from: Instant;
  readonly to: Instant;
}

/** From a day before the first phase to a day after the last, whatever was edited: the bars move, the ground does not. */
export function rangeOf(...plans: readonly (readonly Phase[])[]): TimeRange {
  const phases = plans.flat();
  if (phases.length === 0) return { from: instant(0), to: instant(DAY) };
  const from = Math.min(...phases.map(({ opensAt }) => opensAt));
  const to = Math.max(...phases.map(({ closesAt }) => closesAt));
  return { from: instant(from - DAY), to: instant(to + DAY) };
}

const MOST_TICKS_IN_SIGHT = 7;

/** Midnights of the city, a handful of them in sight. */
export function ticksOf({ from, to }: TimeRange, daysInSight: number, timeZone: string): Instant[] {
  const every = Math.max(1, Math.ceil(daysInSight / MOST_TICKS_IN_SIGHT));
  const ticks: Instant[] = [];
  let local = `${localOf(from, timeZone).slice(0, 10)}T00:00`;
  for (;;) {
    const later = laterLocal(local, every, 0);
    if (later === null) return ticks;
    local = later;
    const moment = resolveLocal(local, timeZone);
    if (!moment.ok) continue; // a midnight that daylight saving takes away
    if (moment.value > to) return ticks;
    ticks.push(moment.value);
  }
}
