import { instant } from '@jamboree/kernel';
import { Clock, MovableClock, SystemClock, type Config } from '@jamboree/platform-server';

/**
 * The system's clock, or `CLOCK=movable:<milliseconds>` for tests that start this process and move its clock by message.
 * Never in production, where a moved clock would be a moved deadline.
 */
export function chooseClock(config: Config, wanted: string | undefined): Clock {
  if (wanted === undefined || wanted === '' || wanted === 'system') return new SystemClock();
  const start = /^movable:(\d{1,15})$/.exec(wanted)?.[1];
  if (start === undefined) throw new Error('CLOCK is “system” or “movable:” with milliseconds since 1970.');
  if (!config.open) throw new Error('CLOCK=movable is refused in production: unset it.');
  return new MovableClock(instant(Number(start)));
}
