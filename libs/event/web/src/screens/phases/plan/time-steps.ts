import { laterLocal, localOf, resolveLocal } from '@jamboree/event-domain';
import { DAY, instant, MINUTE, type Instant } from '@jamboree/kernel';

/** The step of an arrow key and of the pointer. */
export const STEP = 15 * MINUTE;
const DAYS_A_WEEK = 7;

/** How far a key moves a time: 15 minutes, with Shift a day, with Page keys a week; null for other keys. */
export function stepOf({
  key,
  shiftKey,
}: {
  readonly key: string;
  readonly shiftKey: boolean;
}): { minutes: number } | { days: number } | null {
  switch (key) {
    case 'ArrowRight':
    case 'ArrowUp':
      return shiftKey ? { days: 1 } : { minutes: STEP / MINUTE };
    case 'ArrowLeft':
    case 'ArrowDown':
      return shiftKey ? { days: -1 } : { minutes: -STEP / MINUTE };
    case 'PageUp':
      return { days: DAYS_A_WEEK };
    case 'PageDown':
      return { days: -DAYS_A_WEEK };
    default:
      return null;
  }
}

/** The moment a step later. Days keep the hour of the city's clock; where daylight saving takes that hour away, they are 24 hours. */
export function stepped(moment: Instant, step: { readonly minutes: number } | { readonly days: number }, timeZone: string): Instant {
  if ('minutes' in step) return instant(moment + step.minutes * MINUTE);
  const local = laterLocal(localOf(moment, timeZone), step.days, 0);
  const resolved = local === null ? null : resolveLocal(local, timeZone);
  return resolved?.ok === true ? resolved.value : instant(moment + step.days * DAY);
}

export function snapped(moment: number): Instant {
  return instant(Math.round(moment / STEP) * STEP);
}
