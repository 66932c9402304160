import { laterLocal, localOf, resolveLocal, type LocalDateTime } from '@jamboree/event-domain';
import { instant, MINUTE, ok, plus, type Instant, type InvalidInput, type Result } from '@jamboree/kernel';

/** A plan's first moment with the clock it is read by, and where that moment is to be. */
export interface Move {
  readonly first: Instant;
  readonly readIn: string;
  readonly startsAt: LocalDateTime;
  readonly timeZone: string;
}

/**
 * Puts a moment of one plan where it belongs in a later one: as many days and minutes after the new start by the wall clock as it was after
 * the old one, so that what closed at 23:59 closes at 23:59. A time that daylight saving skips or repeats is asked back, named by `field`.
 */
export function moveInTime({ first, readIn, startsAt, timeZone }: Move, moment: Instant, field: string): Result<Instant, InvalidInput> {
  const minutes = (wall(moment, readIn) - wall(first, readIn)) / MINUTE;
  const moved = resolveLocal(laterLocal(startsAt, 0, minutes) ?? '', timeZone, moment === first ? 'startsAt' : field);
  // Wall times are read to the minute; what lies below it comes along.
  return moved.ok ? ok(plus(moved.value, moment % MINUTE)) : moved;
}

function wall(moment: Instant, timeZone: string): Instant {
  return instant(Date.parse(`${localOf(moment, timeZone)}:00Z`));
}
