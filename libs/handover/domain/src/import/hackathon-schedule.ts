import type { EventTemplate, PlannedPhase, TemplatePhase } from '@jamboree/event-domain';
import { DAY, HOUR, instant, isAfter, MINUTE, plus, type Instant } from '@jamboree/kernel';

/**
 * Puts a template around the one date that a list of hackathons knows. Everything up to the close of submissions is laid backwards from the last
 * submission, the next full minute being the deadline. What follows is not in the file: it begins right there, or, when that is past, at the next full
 * hour, so that a jury can be planned for a hackathon that was never judged here. Absolute time: the file names an offset, not a place.
 */
export function scheduleAround(template: EventTemplate, lastSubmissionAt: Instant, now: Instant): PlannedPhase[] {
  const templateDeadline = deadlineIn(template);
  const deadline = ceilTo(plus(lastSubmissionAt, 1), MINUTE);
  const origin = deadline - templateDeadline;
  const nextHour = ceilTo(now, HOUR);
  const later = isAfter(nextHour, deadline) ? nextHour - templateDeadline : origin;
  return template.phases.map((phase) => {
    const shift = startOf(phase) < templateDeadline ? origin : later;
    return { ...phase, opensAt: instant(shift + startOf(phase)), closesAt: instant(shift + endOf(phase)) };
  });
}

/** When the template's last phase that takes submissions closes, in milliseconds from its start. */
function deadlineIn(template: EventTemplate): number {
  const taking = template.phases.filter((phase) => phase.lane === 'MAIN' && phase.grants.TEAM_LEAD?.includes('submission:submit') === true);
  return Math.max(0, ...taking.map(endOf));
}

function startOf(phase: TemplatePhase): number {
  return phase.startDay * DAY + phase.startMinutes * MINUTE;
}

function endOf(phase: TemplatePhase): number {
  return startOf(phase) + phase.lastsDays * DAY + phase.lastsMinutes * MINUTE;
}

function ceilTo(moment: Instant, step: number): Instant {
  return instant(Math.ceil(moment / step) * step);
}
