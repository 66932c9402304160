import { isTimeZone } from '@jamboree/identity-domain';
import { err, instant, ok, toIso, type Instant, type InputIssue, type InvalidInput, type Result } from '@jamboree/kernel';
import { Temporal } from 'temporal-polyfill';

const LOCAL = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(:\d{2})?$/;

/** Wall time as people write it, without a zone: `2026-12-01T23:59`. */
export type LocalDateTime = string;

/**
 * The moment that a wall clock in the zone shows `local`. A time that daylight saving skips (`skippedByDst`, with the nearest times
 * that exist) or shows twice (`ambiguousByDst`, with both moments) is asked back, never guessed.
 *
 * @param field names the input in the issue, such as `closesAt`
 */
export function resolveLocal(local: LocalDateTime, timeZone: string, field = 'local'): Result<Instant, InvalidInput> {
  if (!isTimeZone(timeZone)) return invalid({ field: 'timeZone', rule: 'unknown', figures: { got: timeZone } });
  const wall = readLocal(local);
  if (wall === null) return invalid({ field, rule: 'malformed', figures: { got: local } });
  const earlier = wall.toZonedDateTime(timeZone, { disambiguation: 'earlier' });
  const later = wall.toZonedDateTime(timeZone, { disambiguation: 'later' });
  if (earlier.epochMilliseconds === later.epochMilliseconds) return ok(instant(earlier.epochMilliseconds));
  // In a gap both readings show another wall time than the one asked for; in an overlap both show exactly it.
  if (!earlier.toPlainDateTime().equals(wall))
    return invalid({ field, rule: 'skippedByDst', figures: { local, timeZone, before: text(earlier), after: text(later) } });
  const moments = { first: toIso(instant(earlier.epochMilliseconds)), second: toIso(instant(later.epochMilliseconds)) };
  return invalid({ field, rule: 'ambiguousByDst', figures: { local, timeZone, ...moments } });
}

/** Wall time so many calendar days and minutes later: noon stays noon even when clocks change in between. */
export function laterLocal(local: LocalDateTime, days: number, minutes: number): LocalDateTime | null {
  return readLocal(local)?.add({ days, minutes }).toString({ smallestUnit: 'minute' }) ?? null;
}

/** The wall time that the zone shows at a moment, to the minute. */
export function localOf(moment: Instant, timeZone: string): LocalDateTime {
  return text(Temporal.Instant.fromEpochMilliseconds(moment).toZonedDateTimeISO(timeZone));
}

function readLocal(local: LocalDateTime): Temporal.PlainDateTime | null {
  if (!LOCAL.test(local)) return null;
  try {
    return Temporal.PlainDateTime.from(local, { overflow: 'reject' });
  } catch {
    return null; // 30 February and its like
  }
}

function text(zoned: Temporal.ZonedDateTime): string {
  return zoned.toPlainDateTime().toString({ smallestUnit: 'minute' });
}

function invalid(issue: InputIssue): Result<never, InvalidInput> {
  return err({ code: 'InvalidInput', issues: [issue] });
}
