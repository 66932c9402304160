import { resolveLocal } from '@jamboree/event-domain';
import { err, MINUTE, ok, plus, type InputIssue, type Instant, type InvalidInput, type Result } from '@jamboree/kernel';

export const SLOT_MINUTES = [15, 20, 30, 45, 60] as const;

export const SERIES_LIMITS = { days: 31, slots: 100, breakMinutes: 120 } as const;

/** Slots one after the other, on each of the days between two times of a wall clock. */
export interface SlotSeries {
  /** Such as `2026-12-01`. */
  readonly days: readonly string[];
  /** Such as `14:00`. */
  readonly from: string;
  readonly until: string;
  readonly timeZone: string;
  readonly minutes: number;
  readonly breakMinutes: number;
}

export interface SlotTime {
  readonly startsAt: Instant;
  readonly endsAt: Instant;
}

/**
 * The slots of a series. Only the two times that somebody wrote are read from the wall clock: one that daylight saving skips or shows twice is
 * asked back. Between them time runs as it does, so every slot is as long as it says.
 */
export function slotsOf(series: SlotSeries, now: Instant): Result<readonly SlotTime[], InvalidInput> {
  const issues = [...shapeIssues(series)];
  const slots: SlotTime[] = [];
  for (const day of issues.length > 0 ? [] : [...new Set(series.days)].sort()) {
    const from = resolveLocal(`${day}T${series.from}`, series.timeZone, 'from');
    const until = resolveLocal(`${day}T${series.until}`, series.timeZone, 'until');
    for (const end of [from, until]) if (!end.ok) issues.push(...end.error.issues);
    if (!from.ok || !until.ok) continue;
    if (until.value <= from.value) issues.push({ field: 'until', rule: 'outOfRange' });
    else if (from.value <= now) issues.push({ field: 'days', rule: 'outOfRange', figures: { got: day } });
    else slots.push(...slotsBetween(from.value, until.value, series));
  }
  if (issues.length > 0) return invalid(issues);
  if (slots.length === 0) return invalid([{ field: 'until', rule: 'tooShort', figures: { min: series.minutes } }]);
  const { slots: max } = SERIES_LIMITS;
  return slots.length > max ? invalid([{ field: 'days', rule: 'tooLong', figures: { max, got: slots.length } }]) : ok(slots);
}

export function overlaps(one: SlotTime, other: SlotTime): boolean {
  return one.startsAt < other.endsAt && other.startsAt < one.endsAt;
}

/** At most as many as make the series too long: whoever asks for a year of minutes waits for nothing. */
function slotsBetween(from: Instant, until: Instant, { minutes, breakMinutes }: SlotSeries): SlotTime[] {
  const slots: SlotTime[] = [];
  let startsAt = from;
  while (plus(startsAt, minutes * MINUTE) <= until && slots.length <= SERIES_LIMITS.slots) {
    const endsAt = plus(startsAt, minutes * MINUTE);
    slots.push({ startsAt, endsAt });
    startsAt = plus(endsAt, breakMinutes * MINUTE);
  }
  return slots;
}

function shapeIssues({ days, minutes, breakMinutes }: SlotSeries): InputIssue[] {
  const issues: InputIssue[] = [];
  if (days.length === 0) issues.push({ field: 'days', rule: 'required' });
  if (days.length > SERIES_LIMITS.days)
    issues.push({ field: 'days', rule: 'tooLong', figures: { max: SERIES_LIMITS.days, got: days.length } });
  if (!(SLOT_MINUTES as readonly number[]).includes(minutes)) issues.push({ field: 'minutes', rule: 'outOfRange' });
  if (!Number.isInteger(breakMinutes) || breakMinutes < 0 || breakMinutes > SERIES_LIMITS.breakMinutes)
    issues.push({ field: 'breakMinutes', rule: 'outOfRange', figures: { min: 0, max: SERIES_LIMITS.breakMinutes } });
  return issues;
}

function invalid(issues: readonly InputIssue[]): Result<never, InvalidInput> {
  return err({ code: 'InvalidInput', issues });
}
