import { err, ok, type Instant, type InputIssue, type InvalidInput, type Result } from '@jamboree/kernel';
import { laterLocal, resolveLocal, type LocalDateTime } from './local-time.js';
import type { EventTemplate, TemplatePhase } from './templates/template.js';

/** A phase of a template, put into time. */
export interface PlannedPhase extends TemplatePhase {
  readonly opensAt: Instant;
  readonly closesAt: Instant;
}

/**
 * Puts a template into time: its first phase opens when a wall clock in the zone shows `startsAt`. Every boundary is planned in wall
 * time, so a deadline keeps its hour when clocks change; a boundary that daylight saving makes impossible or ambiguous is asked back,
 * named `phases.<KEY>.opensAt` or `.closesAt` (the very first one `startsAt`).
 */
export function scheduleFrom(template: EventTemplate, startsAt: LocalDateTime, timeZone: string): Result<PlannedPhase[], InvalidInput> {
  const first = resolveLocal(startsAt, timeZone, 'startsAt');
  if (!first.ok) return first;
  const issues: InputIssue[] = [];
  const planned: PlannedPhase[] = [];
  for (const phase of template.phases) {
    const opens = boundary(`phases.${phase.key}.opensAt`, phase.startDay, phase.startMinutes);
    const closes = boundary(`phases.${phase.key}.closesAt`, phase.startDay + phase.lastsDays, phase.startMinutes + phase.lastsMinutes);
    if (opens !== null && closes !== null) planned.push({ ...phase, opensAt: opens, closesAt: closes });
  }
  return issues.length > 0 ? err({ code: 'InvalidInput', issues }) : ok(planned);

  function boundary(field: string, days: number, minutes: number): Instant | null {
    const resolved = resolveLocal(laterLocal(startsAt, days, minutes) ?? '', timeZone, field);
    if (resolved.ok) return resolved.value;
    issues.push(...resolved.error.issues);
    return null;
  }
}
