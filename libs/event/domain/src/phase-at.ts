import type { Action, Instant } from '@jamboree/kernel';
import type { EventFacts } from './event-facts.js';
import { isLive } from './event.js';
import { graceEndsAt, grantsAction, type Phase, type PhaseState } from './phase.js';

/** A phase as it is at a given moment, whether or not anybody has written that down yet. */
export interface PhaseStatus extends Phase {
  /** By the clock. */
  readonly state: PhaseState;
  /** As last stored; differs for the moments until the clock has written the transition. */
  readonly storedState: PhaseState;
  readonly graceEndsAt: Instant;
}

/**
 * The state that a phase has at `now`. The clock only ever moves a phase forward; by hand it may have been moved further already.
 *
 * A pause never moves an announced time: who wants to give lost time back extends the phase, with a reason that everyone can read.
 * So a phase that is still paused when its grace is over has closed.
 */
export function stateAt(phase: Pick<Phase, 'state' | 'opensAt' | 'closesAt' | 'graceSeconds'>, now: Instant): PhaseState {
  switch (phase.state) {
    case 'CLOSED':
    case 'SKIPPED':
      return phase.state;
    case 'PAUSED':
      return now < graceEndsAt(phase) ? 'PAUSED' : 'CLOSED';
    case 'PLANNED':
      if (now < phase.opensAt) return 'PLANNED';
      return openOrOver(phase, now);
    case 'OPEN':
    case 'GRACE':
      return openOrOver(phase, now);
  }
}

function openOrOver(phase: Pick<Phase, 'state' | 'closesAt' | 'graceSeconds'>, now: Instant): PhaseState {
  if (now < phase.closesAt && phase.state !== 'GRACE') return 'OPEN';
  return now < graceEndsAt(phase) ? 'GRACE' : 'CLOSED';
}

/** All phases as of `now`, in the order of the event. */
export function phaseAt(phases: readonly Phase[], now: Instant): PhaseStatus[] {
  return phases
    .map((phase) => ({ ...phase, state: stateAt(phase, now), storedState: phase.state, graceEndsAt: graceEndsAt(phase) }))
    .sort((a, b) => a.position - b.position);
}

/**
 * The phases of an event as people see them: by the clock while the event is live, as they stood when it is a draft or over.
 */
export function phasesOf({ event, phases }: EventFacts, now: Instant): PhaseStatus[] {
  if (isLive(event.state)) return phaseAt(phases, now);
  return [...phases]
    .sort((a, b) => a.position - b.position)
    .map((phase) => ({ ...phase, storedState: phase.state, graceEndsAt: graceEndsAt(phase) }));
}

/** Open or in grace: what it grants may be used. */
export function isWritable(state: PhaseState): boolean {
  return state === 'OPEN' || state === 'GRACE';
}

/** The MAIN phase that an event is in: the one that is open, else paused, else in grace; null before, between and after the phases. */
export function currentPhase(statuses: readonly PhaseStatus[]): PhaseStatus | null {
  const main = statuses.filter((phase) => phase.lane === 'MAIN');
  for (const state of ['OPEN', 'PAUSED', 'GRACE'] as const) {
    const found = main.find((phase) => phase.state === state);
    if (found !== undefined) return found;
  }
  return null;
}

/** Whether some phase permits the action to anyone now, or did so before. */
export function wasGranted(statuses: readonly PhaseStatus[], action: Action): boolean {
  return statuses.some((phase) => phase.state !== 'PLANNED' && phase.state !== 'SKIPPED' && grantsAction(phase, action));
}

/** The MAIN phase that opens next, or null. */
export function nextPhase(statuses: readonly PhaseStatus[]): PhaseStatus | null {
  return statuses.find((phase) => phase.lane === 'MAIN' && phase.state === 'PLANNED') ?? null;
}
