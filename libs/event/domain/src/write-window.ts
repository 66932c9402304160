import type { Action, Instant } from '@jamboree/kernel';
import { grantsAction, type Phase } from './phase.js';
import { phaseAt, stateAt, type PhaseStatus } from './phase-at.js';

/** An approved late entry, as far as the window needs to know. */
export interface ExtensionFacts {
  /** Exclusive. */
  readonly expiresAt: Instant;
}

export interface WriteWindowFacts {
  readonly phases: readonly Phase[];
  /** What somebody wants to do, such as `submission:submit`. */
  readonly action: Action;
  readonly extension: ExtensionFacts | null;
}

export type WriteWindowKind = 'PHASE' | 'GRACE' | 'EXTENSION' | 'CLOSED' | 'NOT_YET';

/** Whether a thing may be written now, until when, and what comes next. The same for the button and for the decision. */
export interface WriteWindow {
  readonly open: boolean;
  /** Recorded with what was written: within the phase, in grace, or by an extension. */
  readonly kind: WriteWindowKind;
  /** The phase that opens the window, or that closed it last. */
  readonly phase: PhaseStatus | null;
  /** The announced end (over consecutive phases that grant the action), or the extension's; null when not open. */
  readonly closesAt: Instant | null;
  /** The announced end that has passed; null while it has not. */
  readonly closedAt: Instant | null;
  /** The next phase that grants the action, or null. */
  readonly nextPhase: PhaseStatus | null;
  /** Closed, and judging has not begun: an organiser may still grant an extension. */
  readonly lateEntryPossible: boolean;
}

/**
 * Grace counts and is recorded as such; an extension counts until it expires; nothing else opens a closed phase.
 * A pause closes the window for everyone, extension or not.
 */
export function writeWindow(facts: WriteWindowFacts, now: Instant): WriteWindow {
  const granting = phaseAt(
    facts.phases.filter((phase) => grantsAction(phase, facts.action)),
    now,
  );
  const upcoming = granting.find((phase) => phase.state === 'PLANNED') ?? null;
  const paused = granting.find((phase) => phase.state === 'PAUSED');
  const closed = lastClosed(granting);
  const base = { nextPhase: upcoming, closedAt: null, lateEntryPossible: false };

  const open = granting.find((phase) => phase.state === 'OPEN');
  if (open !== undefined) return { ...base, open: true, kind: 'PHASE', phase: open, closesAt: endOfRun(open, granting) };
  const grace = granting.find((phase) => phase.state === 'GRACE');
  if (grace !== undefined)
    return { ...base, open: true, kind: 'GRACE', phase: grace, closesAt: grace.graceEndsAt, closedAt: grace.closesAt };
  if (paused !== undefined) return { ...base, open: false, kind: 'CLOSED', phase: paused, closesAt: null };
  if (closed === null) return { ...base, open: false, kind: 'NOT_YET', phase: null, closesAt: null };
  const closedAt = closed.closesAt;
  if (facts.extension !== null && now < facts.extension.expiresAt)
    return { ...base, open: true, kind: 'EXTENSION', phase: closed, closesAt: facts.extension.expiresAt, closedAt };
  return {
    ...base,
    open: false,
    kind: 'CLOSED',
    phase: closed,
    closesAt: null,
    closedAt,
    lateEntryPossible: !judgingHasBegun(facts.phases, now),
  };
}

function lastClosed(phases: readonly PhaseStatus[]): PhaseStatus | null {
  return phases
    .filter((phase) => phase.state === 'CLOSED')
    .reduce<PhaseStatus | null>((last, phase) => (last === null || phase.closesAt >= last.closesAt ? phase : last), null);
}

/** BUILD and SUBMIT both let a team write: the deadline that counts is the end of the last one without a gap. */
function endOfRun(open: PhaseStatus, granting: readonly PhaseStatus[]): Instant {
  return granting
    .filter((phase) => phase.state === 'PLANNED')
    .reduce<Instant>((end, phase) => (phase.opensAt <= end && phase.closesAt > end ? phase.closesAt : end), open.closesAt);
}

function judgingHasBegun(phases: readonly Phase[], now: Instant): boolean {
  return phases
    .filter((phase) => grantsAction(phase, 'scorecard:score'))
    .map((phase) => stateAt(phase, now))
    .some((state) => state !== 'PLANNED' && state !== 'SKIPPED');
}
