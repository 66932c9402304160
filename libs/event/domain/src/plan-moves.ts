import { instant, MINUTE, type Instant, type PhaseId } from '@jamboree/kernel';
import type { Phase } from './phase.js';

/** Shorter than this no phase becomes by moving its edges. */
export const SHORTEST = 5 * MINUTE;

type Phases = readonly Phase[];

/**
 * Moves of one edge or of a whole phase, as a timeline makes them. A move goes as far as it can: the main line stays ordered and without
 * overlap, and nothing begins before `now`. None of this is stored; the decision checks the whole plan again.
 */
export function moveClosing(phases: Phases, id: PhaseId, wanted: Instant): Phases {
  const phase = find(phases, id);
  if (phase === undefined || phase.state === 'CLOSED' || phase.state === 'SKIPPED' || phase.state === 'GRACE') return phases;
  const earliest = phase.state === 'PLANNED' ? Math.min(phase.opensAt + SHORTEST, phase.closesAt) : phase.closesAt;
  const next = following(phases, phase);
  const latest = next === undefined ? Infinity : next.closesAt - SHORTEST;
  const closesAt = between(wanted, earliest, latest);
  // A phase that began when this one closed, or would now begin too early, waits for it: the same edge, seen from the other side.
  const pushed = next !== undefined && (next.opensAt < closesAt || next.opensAt === phase.closesAt) ? next.id : null;
  return phases.map((one) => (one.id === id ? { ...one, closesAt } : one.id === pushed ? { ...one, opensAt: closesAt } : one));
}

export function moveOpening(phases: Phases, id: PhaseId, wanted: Instant, now: Instant): Phases {
  const phase = find(phases, id);
  if (phase?.state !== 'PLANNED') return phases;
  const opensAt = between(
    wanted,
    Math.min(phase.opensAt, earliestFor(phases, phase, now)),
    Math.max(phase.opensAt, phase.closesAt - SHORTEST),
  );
  return phases.map((one) => (one.id === id ? { ...one, opensAt } : one));
}

/** Moves a planned phase with its length; `along` takes everything planned that begins no earlier than it by the same time. */
export function movePhase(phases: Phases, id: PhaseId, by: number, along: boolean, now: Instant): Phases {
  const phase = find(phases, id);
  if (phase?.state !== 'PLANNED') return phases;
  const carried = phases.filter((one) => one === phase || (along && one.state === 'PLANNED' && one.opensAt >= phase.opensAt));
  const first = carried.filter(({ lane }) => lane === 'MAIN').sort((a, b) => a.position - b.position)[0];
  const slack = [phase, first ?? phase].map((one) => Math.min(0, earliestFor(phases, one, now) - one.opensAt));
  const next = along ? undefined : following(phases, phase);
  const shift = between(by, Math.max(...slack), next === undefined ? Infinity : next.opensAt - phase.closesAt);
  if (shift === 0) return phases;
  return phases.map((one) =>
    carried.includes(one) ? { ...one, opensAt: instant(one.opensAt + shift), closesAt: instant(one.closesAt + shift) } : one,
  );
}

function find(phases: Phases, id: PhaseId): Phase | undefined {
  return phases.find((phase) => phase.id === id);
}

/** The next MAIN phase that is still planned; a SIDE phase has none. */
function following(phases: Phases, { lane, position }: Phase): Phase | undefined {
  if (lane === 'SIDE') return undefined;
  return phases
    .filter((other) => other.lane === 'MAIN' && other.position > position && other.state === 'PLANNED')
    .sort((a, b) => a.position - b.position)[0];
}

/** Not before now, and on the main line not before the phase before it has closed. */
function earliestFor(phases: Phases, { lane, position }: Phase, now: Instant): number {
  if (lane === 'SIDE') return now;
  const before = phases.filter(
    (other) =>
      other.lane === 'MAIN' &&
      other.position < position &&
      (other.state === 'PLANNED' || other.state === 'OPEN' || other.state === 'PAUSED'),
  );
  return Math.max(now, ...before.map(({ closesAt }) => closesAt));
}

function between(wanted: number, min: number, max: number): Instant {
  return instant(Math.max(min, Math.min(wanted, max)));
}
