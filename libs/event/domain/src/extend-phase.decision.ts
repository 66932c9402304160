import { err, ok, toIso, type InputIssue, type Instant, type InvalidInput, type Result } from '@jamboree/kernel';
import { beginPhaseChange, type PhaseCommand, type PhaseProblem } from './advance-phase.decision.js';
import type { EventFacts } from './event-facts.js';
import type { OutcomeDraft, PhaseOutcome } from './phase-outcome.js';
import type { Phase } from './phase.js';
import { stateChanged } from './problems.js';
import { reasonIssues } from './reason.validation.js';

export interface ExtendCommand extends PhaseCommand {
  readonly closesAt: Instant;
  readonly reason: string;
}

/**
 * Moves a deadline back, for everyone, with a reason that everyone can read; also while the phase is paused. Possible until the
 * deadline has passed: after it there are late entries for some and a new visit for all. The next MAIN phase begins when this one
 * closes, and must keep some length.
 */
export function decideExtend(facts: EventFacts, command: ExtendCommand, now: Instant): Result<PhaseOutcome, PhaseProblem | InvalidInput> {
  const begun = beginPhaseChange(facts, command, now);
  if (!begun.ok) return begun;
  const { draft, phase } = begun.value;
  if (phase.state === 'CLOSED' || phase.state === 'SKIPPED' || now >= phase.closesAt) return err(stateChanged(phase.state));
  const issues = [...reasonIssues(command.reason), ...pushNext(draft, phase, command.closesAt)];
  if (command.closesAt <= phase.closesAt) issues.push({ field: 'closesAt', rule: 'outOfRange', figures: { after: toIso(phase.closesAt) } });
  if (issues.length > 0) return err({ code: 'InvalidInput', issues });
  draft.moveDeadline(phase.id, command.closesAt);
  return ok(draft.outcome());
}

/** Makes the next planned MAIN phase wait; refuses what would leave it no time at all. */
function pushNext(draft: OutcomeDraft, phase: Phase, closesAt: Instant): InputIssue[] {
  if (phase.lane === 'SIDE') return [];
  const following = draft.all().filter((other) => other.lane === 'MAIN' && other.position > phase.position);
  const next = following.find((other) => other.state === 'PLANNED' && other.opensAt < closesAt);
  if (next === undefined) return [];
  if (next.closesAt <= closesAt)
    return [{ field: 'closesAt', rule: 'outOfRange', figures: { phase: next.key, closesAt: toIso(next.closesAt) } }];
  draft.set(next.id, { opensAt: closesAt });
  return [];
}
