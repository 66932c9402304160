import { err, instant, ok, plus, type Instant, type InvalidInput, type PhaseId, type Result } from '@jamboree/kernel';
import type { EventFacts } from './event-facts.js';
import { isLive } from './event.js';
import { OutcomeDraft, type PhaseOutcome } from './phase-outcome.js';
import type { Phase, PhaseState } from './phase.js';
import { optionalReasonIssues } from './reason.validation.js';
import { stateChanged, type StateChanged, type VersionConflict } from './problems.js';

export interface PhaseCommand {
  readonly phaseId: PhaseId;
  /** The version that the organiser saw: who comes second changes nothing. */
  readonly expectedVersion: number;
}

export interface AdvanceCommand extends PhaseCommand {
  readonly to: PhaseState;
  /** Published with every deadline that this moves; may be left out. */
  readonly reason?: string;
  /** Why a phase ends although its guards do not hold; null or left out when they are to be asked. */
  readonly overrideReason?: string | null;
}

export type PhaseProblem = VersionConflict | StateChanged;

/**
 * Where an organiser may move a phase by hand; pausing and resuming are decisions of their own, the clock's steps are in
 * `dueTransitions`.
 */
const BY_HAND: Readonly<Record<PhaseState, readonly PhaseState[]>> = {
  PLANNED: ['OPEN', 'SKIPPED'],
  OPEN: ['CLOSED'],
  PAUSED: ['CLOSED'],
  GRACE: ['CLOSED'],
  CLOSED: ['OPEN'],
  SKIPPED: [],
};

export function canAdvance(from: PhaseState, to: PhaseState): boolean {
  return BY_HAND[from].includes(to);
}

/**
 * Moves a phase by hand: open, close or skip it, or open it again. What the clock has done meanwhile counts first.
 *
 * Opening a MAIN phase closes the MAIN phase that is open (one that is in grace keeps its grace) and skips the planned ones before it.
 * Opening early and closing early move the announced times, so that the schedule people see stays true.
 * A closed phase opens again as its next visit, for its former length or until the next planned MAIN phase begins, whichever is shorter.
 */
export function decideAdvance(facts: EventFacts, command: AdvanceCommand, now: Instant): Result<PhaseOutcome, PhaseProblem | InvalidInput> {
  const begun = beginPhaseChange(facts, command, now);
  if (!begun.ok) return begun;
  const { draft, phase } = begun.value;
  if (!canAdvance(phase.state, command.to)) return err(stateChanged(phase.state));
  const issues = optionalReasonIssues(command.reason);
  if (issues.length > 0) return err({ code: 'InvalidInput', issues });
  if (command.to === 'OPEN') open(draft, phase, now);
  else if (command.to === 'CLOSED') close(draft, phase, now);
  else draft.step(phase.id, command.to, now);
  return ok(draft.outcome());
}

/** Compare-and-swap: the version that was seen must still stand, in an event whose phases move. */
export function beginPhaseChange(facts: EventFacts, command: PhaseCommand, now: Instant): Result<BegunChange, PhaseProblem> {
  if (!isLive(facts.event.state)) return err(stateChanged(facts.event.state));
  const draft = OutcomeDraft.settled(facts, now);
  const stored = facts.phases.find((phase) => phase.id === command.phaseId);
  const phase = draft.get(command.phaseId);
  // The facts were loaded by this very id.
  if (stored === undefined || phase === undefined) throw new Error(`Phase ${command.phaseId} is not among the facts.`);
  if (stored.version === command.expectedVersion) return ok({ draft, phase });
  const theirs = { state: stored.state, opensAt: stored.opensAt, closesAt: stored.closesAt };
  return err({ code: 'VersionConflict', currentVersion: stored.version, theirs });
}

export interface BegunChange {
  readonly draft: OutcomeDraft;
  readonly phase: Phase;
}

function open(draft: OutcomeDraft, phase: Phase, now: Instant): void {
  if (phase.lane === 'MAIN') makeRoom(draft, phase, now);
  const again = phase.state === 'CLOSED' ? { closesAt: reopenedUntil(draft, phase, now), visit: phase.visit + 1 } : {};
  draft.set(phase.id, { opensAt: now, ...again });
  draft.step(phase.id, 'OPEN', now);
}

function close(draft: OutcomeDraft, phase: Phase, now: Instant): void {
  if (now < phase.closesAt) draft.moveDeadline(phase.id, now);
  draft.step(phase.id, 'CLOSED', now);
}

function makeRoom(draft: OutcomeDraft, phase: Phase, now: Instant): void {
  for (const other of draft.all()) {
    if (other.lane !== 'MAIN' || other.id === phase.id) continue;
    if (other.state === 'OPEN' || other.state === 'PAUSED') close(draft, other, now);
    if (other.state === 'PLANNED' && other.position < phase.position) draft.step(other.id, 'SKIPPED', now);
  }
}

function reopenedUntil(draft: OutcomeDraft, phase: Phase, now: Instant): Instant {
  const again = plus(now, phase.closesAt - phase.opensAt);
  if (phase.lane === 'SIDE') return again;
  const planned = draft.all().filter((other) => other.lane === 'MAIN' && other.state === 'PLANNED');
  return planned.reduce((end, other) => instant(Math.min(end, other.opensAt)), again);
}
