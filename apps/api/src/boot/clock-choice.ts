import { instant } from '@jamboree/kernel';
import { Clock, MovableClock, SystemClock, type Config } from '@jamboree/platform-server';

/**
 * The system's clock, or `CLOCK=movable:<milliseconds>` for tests that start this process and move its clock by message.
 * Never in production, where a moved clock would be a moved deadline.
 */
export function chooseClock(config: Config, wanted: string | undefined): Clock {
  const start = /^movable:(\d+)$/.exec(wanted ?? '')?.[1];
  if (start === undefined) return new SystemClock();
  if (!config.open) throw new Error('CLOCK=movable is refused in production: unset it.');
  return new MovableClock(instant(Number(start)));
}
