import { err, ok, type Instant, type InvalidInput, type LocalizedText, type PhaseId, type Result } from '@jamboree/kernel';
import type { EventFacts } from './event-facts.js';
import type { GuardFailure } from './exit-guard.js';
import { settle, type PhaseOutcome } from './phase-outcome.js';
import type { Phase } from './phase.js';
import { reasonIssues } from './reason.validation.js';

/** MAIN phases with guards that a decision ends, by hand or because the clock has. */
export function guardedEndings(before: EventFacts, { phases }: EventFacts): Phase[] {
  const stateBefore = new Map(before.phases.map(({ id, state }) => [id, state]));
  return phases.filter(
    ({ id, lane, state, guards }) => lane === 'MAIN' && guards.length > 0 && state === 'CLOSED' && stateBefore.get(id) !== 'CLOSED',
  );
}

/** Those of them that end by hand: time alone would have left them open. */
export function guardedEndingsByHand(before: EventFacts, after: PhaseOutcome, now: Instant): Phase[] {
  return guardedEndings(settle(before, now), after);
}

/** The outcome with what did not hold written down on each phase that it ends, and why an organiser ended it nevertheless. */
export function withFailures(
  before: EventFacts,
  outcome: PhaseOutcome,
  failures: ReadonlyMap<PhaseId, readonly GuardFailure[]>,
  overrideReason: string | null,
  now: Instant,
): PhaseOutcome {
  const byHand = new Set(guardedEndingsByHand(before, outcome, now).map(({ id }) => id));
  const noted = (phase: Phase): Phase => {
    const guardFailures = failures.get(phase.id) ?? [];
    return guardFailures.length === 0 ? phase : { ...phase, guardFailures, overrideReason: byHand.has(phase.id) ? overrideReason : null };
  };
  return { ...outcome, phases: outcome.phases.map(noted) };
}

/** Guards that keep a phase from being ended by hand. */
export interface GuardsFailed {
  readonly code: 'GuardsFailed';
  readonly phaseId: PhaseId;
  readonly phaseTitle: LocalizedText;
  readonly failures: readonly GuardFailure[];
}

/** By hand a phase ends when its guards hold, or when the organiser says why it ends nevertheless. */
export function decideEnding(
  { id, title }: Phase,
  failures: readonly GuardFailure[],
  overrideReason: string | null,
): Result<void, GuardsFailed | InvalidInput> {
  if (failures.length === 0) return ok();
  if (overrideReason === null) return err({ code: 'GuardsFailed', phaseId: id, phaseTitle: title, failures });
  const issues = reasonIssues(overrideReason).map((issue) => ({ ...issue, field: 'overrideReason' }));
  return issues.length > 0 ? err({ code: 'InvalidInput', issues }) : ok();
}
