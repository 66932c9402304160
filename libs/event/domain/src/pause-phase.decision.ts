import { err, ok, type Instant, type InvalidInput, type Result } from '@jamboree/kernel';
import { beginPhaseChange, type PhaseCommand, type PhaseProblem } from './advance-phase.decision.js';
import type { EventFacts } from './event-facts.js';
import type { PhaseOutcome } from './phase-outcome.js';
import { stateChanged } from './problems.js';
import { reasonIssues } from './reason.validation.js';

export interface PauseCommand extends PhaseCommand {
  readonly reason: string;
}

/** Stops everything that the phase grants, at once, until it is resumed. Announced times stay as they are; see `stateAt`. */
export function decidePause(facts: EventFacts, command: PauseCommand, now: Instant): Result<PhaseOutcome, PhaseProblem | InvalidInput> {
  const begun = beginPhaseChange(facts, command, now);
  if (!begun.ok) return begun;
  const { draft, phase } = begun.value;
  if (phase.state !== 'OPEN') return err(stateChanged(phase.state));
  const issues = reasonIssues(command.reason);
  if (issues.length > 0) return err({ code: 'InvalidInput', issues });
  draft.step(phase.id, 'PAUSED', now);
  draft.set(phase.id, { pauseReason: command.reason.trim() });
  return ok(draft.outcome());
}

/**
 * Ends a pause: within the announced time the phase is open again, after it only grace is left.
 * Time lost is not given back by itself: extending the phase does that, with a reason.
 */
export function decideResume(facts: EventFacts, command: PhaseCommand, now: Instant): Result<PhaseOutcome, PhaseProblem> {
  const begun = beginPhaseChange(facts, command, now);
  if (!begun.ok) return begun;
  const { draft, phase } = begun.value;
  if (phase.state !== 'PAUSED') return err(stateChanged(phase.state));
  draft.step(phase.id, now < phase.closesAt ? 'OPEN' : 'GRACE', now);
  return ok(draft.outcome());
}
