import type { Instant, PhaseId } from '@jamboree/kernel';
import { graceEndsAt, type Phase, type PhaseState } from './phase.js';
import { stateAt } from './phase-at.js';

/** One step that the clock has taken and nobody has written down yet. `at` is when it was due, not when it was noticed. */
export interface PhaseTransition {
  readonly phaseId: PhaseId;
  readonly from: PhaseState;
  readonly to: PhaseState;
  readonly at: Instant;
}

/**
 * What the clock owes at `now`, oldest first: every step, also those that a server was asleep for (PLANNED → OPEN → GRACE → CLOSED), so
 * that each entry action happens once. Applied to the phases, nothing more is due.
 */
export function dueTransitions(phases: readonly Phase[], now: Instant): PhaseTransition[] {
  const order = new Map(phases.map((phase) => [phase.id, phase.position]));
  return phases
    .flatMap((phase) => stepsOf(phase, now))
    .map((step, index) => ({ step, index }))
    .sort(
      (a, b) =>
        a.step.at - b.step.at || closesFirst(a.step) - closesFirst(b.step) || position(a.step) - position(b.step) || a.index - b.index,
    )
    .map(({ step }) => step);

  function position(step: PhaseTransition): number {
    return order.get(step.phaseId) ?? 0;
  }
}

/** At one and the same moment the old phase closes before the new one opens. */
function closesFirst(step: PhaseTransition): number {
  return step.to === 'OPEN' ? 1 : 0;
}

function stepsOf(phase: Phase, now: Instant): PhaseTransition[] {
  const steps: PhaseTransition[] = [];
  const target = stateAt(phase, now);
  let state = phase.state;
  while (state !== target) {
    const step = nextStep(phase, state);
    steps.push({ phaseId: phase.id, from: state, ...step });
    state = step.to;
  }
  return steps;
}

/** Grace of no length is no state: it is passed over. */
function nextStep(phase: Phase, state: PhaseState): { readonly to: PhaseState; readonly at: Instant } {
  if (state === 'PLANNED') return { to: 'OPEN', at: phase.opensAt };
  if (state === 'OPEN' && phase.graceSeconds > 0) return { to: 'GRACE', at: phase.closesAt };
  return { to: 'CLOSED', at: graceEndsAt(phase) };
}
