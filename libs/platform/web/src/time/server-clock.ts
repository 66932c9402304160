import { instant, type Instant } from '@jamboree/kernel';
import { useSyncExternalStore } from 'react';

/** How far the server's clock is ahead of this device's, in ms: deadlines are the server's, and device clocks are often wrong. */
let ahead = 0;
let noted = '';

/** Notes a time that the server has just sent (ISO 8601); the same answer read again from the cache changes nothing. */
export function noteServerTime(iso: string): void {
  if (iso === noted) return;
  noted = iso;
  ahead = Date.parse(iso) - Date.now();
}

/** Now, by the server's clock. */
export function serverNow(): Instant {
  return instant(Math.round(Date.now() + ahead));
}

const SECOND = 1_000;

function everySecond(listener: () => void): () => void {
  const timer = setInterval(listener, SECOND);
  return () => clearInterval(timer);
}

/** Now by the server's clock, in steps of `step` ms (1 second or more): the component renders again only when the step changes. */
export function useNow(step = SECOND): Instant {
  return useSyncExternalStore(everySecond, () => instant(Math.floor(serverNow() / step) * step));
}
