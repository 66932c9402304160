import { graceEndsAt, type Phase } from '@jamboree/event-domain';
import { DAY, instant, plus, type Instant } from '@jamboree/kernel';

/** What happens to a phase at a moment. */
export type TransitionKind = 'OPENS' | 'CLOSES' | 'GRACE_ENDS';

export interface Transition {
  readonly at: Instant;
  readonly kind: TransitionKind;
  readonly phase: Pick<Phase, 'id' | 'key' | 'title'>;
}

type Timed = Pick<Phase, 'id' | 'key' | 'title' | 'opensAt' | 'closesAt' | 'graceSeconds' | 'state'>;

/** What lies before the phases after `now`, in order; at the same moment, endings come before openings. */
export function transitionsAfter(phases: readonly Timed[], now: Instant): Transition[] {
  const rank: Readonly<Record<TransitionKind, number>> = { CLOSES: 0, GRACE_ENDS: 1, OPENS: 2 };
  return phases
    .filter(({ state }) => state !== 'SKIPPED' && state !== 'CLOSED')
    .flatMap((phase): Transition[] => [
      { at: phase.opensAt, kind: 'OPENS', phase },
      { at: phase.closesAt, kind: 'CLOSES', phase },
      ...(phase.graceSeconds > 0 ? [{ at: graceEndsAt(phase), kind: 'GRACE_ENDS' as const, phase }] : []),
    ])
    .filter(({ at }) => at > now)
    .sort((a, b) => a.at - b.at || rank[a.kind] - rank[b.kind]);
}

/** Days are walked through one by one, so that reminders and other work of the clock happen when they are due. */
const LONGEST_STEP = DAY;

/** The moments at which the clock stops on its way: every transition, at least once a day, and the end. Empty when `to` is not ahead. */
export function stepsTo(phases: readonly Timed[], now: Instant, to: Instant): Instant[] {
  const moments = new Set<number>(transitionsAfter(phases, now).flatMap(({ at }) => (at < to ? [at] : [])));
  for (let at = plus(now, LONGEST_STEP); at < to; at = plus(at, LONGEST_STEP)) moments.add(at);
  if (to > now) moments.add(to);
  return [...moments].sort((a, b) => a - b).map(instant);
}

/** A rehearsal begins the day before its first phase opens. */
export function beginningOf(phases: readonly Pick<Phase, 'opensAt'>[], otherwise: Instant): Instant {
  const first = Math.min(...phases.map(({ opensAt }) => opensAt));
  return Number.isFinite(first) ? plus(instant(first), -DAY) : otherwise;
}
