import type { Zone } from './moments.js';

/** An event's cities; the first one's clock is the one that is typed by. */
export function clocksOf({ zones }: { readonly zones: readonly Zone[] }): readonly [Zone, ...Zone[]] {
  const [first, ...others] = zones;
  return first === undefined ? [{ city: 'UTC', timeZone: 'UTC' }] : [first, ...others];
}
