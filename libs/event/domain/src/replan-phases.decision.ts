import { err, ok, toIso, type InputIssue, type Instant, type InvalidInput, type PhaseId, type Result } from '@jamboree/kernel';
import type { PhaseProblem } from './advance-phase.decision.js';
import type { EventFacts } from './event-facts.js';
import { isLive, isPublic } from './event.js';
import { textIssues, TITLE_MAX } from './event-settings.validation.js';
import { guardIssues } from './guards.validation.js';
import { grantIssues } from './grants.validation.js';
import { OutcomeDraft, type PhaseOutcome } from './phase-outcome.js';
import { changedFields, freshPhase, PLAN_FIELDS, type PhasePlan, type PlanField } from './phase-plan.js';
import type { Phase, PhaseState } from './phase.js';
import { positionsWith } from './plan-order.js';
import { stateChanged, type VersionConflict } from './problems.js';
import { optionalReasonIssues, reasonIssues } from './reason.validation.js';
import { GRACE_MAX_SECONDS, PHASES_MAX, windowIssues } from './schedule.validation.js';
import { freeSlug, slugFromText } from './slug.js';

/** One phase as it is to be from now on. */
export interface PlanChange {
  readonly phaseId: PhaseId;
  /** The version that the organiser saw; null for a phase that is new, whose id is new too. */
  readonly expectedVersion: number | null;
  readonly plan: PhasePlan;
  /** Left out of the event. In a draft it may come back; afterwards it may not. */
  readonly skipped: boolean;
}

export interface ReplanCommand {
  readonly changes: readonly PlanChange[];
  /** Published with every deadline that moves. */
  readonly reason: string;
}

/** Entry actions that a phase may have: an event is published, archived and called off by hand alone. */
export const ENTRY_ACTIONS = ['RUNNING', 'RESULTS', 'FOLLOW_UP'] as const;

/** What may still be changed of a phase: nothing that has happened. */
export function editableFields(state: PhaseState): readonly PlanField[] {
  switch (state) {
    case 'PLANNED':
      return PLAN_FIELDS;
    case 'OPEN':
    case 'PAUSED':
      return ['title', 'closesAt', 'graceSeconds', 'grants', 'guards'];
    case 'GRACE':
      return ['title', 'guards'];
    case 'CLOSED':
    case 'SKIPPED':
      return ['title'];
  }
}

/**
 * Changes the plan of an event at once, or not at all: every phase named is compared with the version that was seen, and the whole plan
 * must hold together afterwards. Issues are named `phases.<index of the change>.<field>`.
 */
export function decideReplan(facts: EventFacts, command: ReplanCommand, now: Instant): Result<PhaseOutcome, PhaseProblem | InvalidInput> {
  const { event } = facts;
  if (event.state !== 'DRAFT' && !isLive(event.state)) return err(stateChanged(event.state));
  const draft = event.state === 'DRAFT' ? new OutcomeDraft(facts) : OutcomeDraft.settled(facts, now);
  const count = facts.phases.length + command.changes.filter(({ expectedVersion }) => expectedVersion === null).length;
  if (count > PHASES_MAX || command.changes.length > PHASES_MAX)
    return err({ code: 'InvalidInput', issues: [{ field: 'phases', rule: 'tooLong', figures: { max: PHASES_MAX, got: count } }] });
  const unknown = command.changes.flatMap(({ phaseId, expectedVersion }, index): InputIssue[] => {
    const field = `phases.${index}.phaseId`;
    if (expectedVersion !== null && draft.get(phaseId) === undefined) return [{ field, rule: 'unknown' }];
    return command.changes.findIndex((other) => other.phaseId === phaseId) < index ? [{ field, rule: 'duplicate' }] : [];
  });
  if (unknown.length > 0) return err({ code: 'InvalidInput', issues: unknown });
  const conflict = conflictOf(facts, command.changes);
  if (conflict !== null) return err(conflict);

  const issues: InputIssue[] = [];
  for (const [index, change] of command.changes.entries()) {
    const phase = draft.get(change.phaseId);
    const wanted = wantedState(phase?.state ?? 'PLANNED', change.skipped, event.state === 'DRAFT');
    if (wanted === null) return err(stateChanged(phase?.state ?? 'PLANNED'));
    if (phase !== undefined) {
      const editable = editableFields(wanted === 'PLANNED' ? wanted : phase.state);
      if (changedFields(phase, change.plan).some((field) => !editable.includes(field))) return err(stateChanged(phase.state));
    }
    issues.push(...planIssues(`phases.${index}`, phase, change.plan, isLive(event.state) ? now : null));
    apply(draft, facts, change, phase, wanted, now);
  }
  for (const [id, position] of positionsWith(draft.all(), placesAnew(facts, command.changes)))
    if (draft.get(id)?.position !== position) draft.set(id, { position });
  for (const [index, { phaseId }] of command.changes.entries()) {
    const phase = draft.get(phaseId);
    if (phase !== undefined && phase.state !== 'SKIPPED')
      issues.push(...windowIssues(draft.all(), phase).map((issue) => ({ ...issue, field: `phases.${index}.${issue.field}` })));
  }
  const outcome = draft.outcome();
  const announced = isPublic(event) && outcome.deadlines.length > 0;
  issues.push(...(announced ? reasonIssues(command.reason) : optionalReasonIssues(command.reason)));
  return issues.length > 0 ? err({ code: 'InvalidInput', issues }) : ok(outcome);
}

function conflictOf({ phases }: EventFacts, changes: readonly PlanChange[]): VersionConflict | null {
  const stale = changes.flatMap(({ phaseId, expectedVersion }) => {
    const stored = phases.find(({ id }) => id === phaseId);
    return stored === undefined || stored.version === expectedVersion ? [] : [stored];
  });
  const [first] = stale;
  if (first === undefined) return null;
  const theirs = {
    phases: stale.map(({ id, version, state, title, opensAt, closesAt }) => ({ id, version, state, title, opensAt, closesAt })),
  };
  return { code: 'VersionConflict', currentVersion: first.version, theirs };
}

/** The state that skipping or keeping leads to; null when that is too late. */
function wantedState(state: PhaseState, skipped: boolean, inDraft: boolean): PhaseState | null {
  if (skipped) return state === 'PLANNED' || state === 'SKIPPED' ? 'SKIPPED' : null;
  if (state !== 'SKIPPED') return state;
  return inDraft ? 'PLANNED' : null;
}

/** What is wrong with one phase by itself. `now` is null in a draft, where any time may be planned. */
function planIssues(name: string, phase: Phase | undefined, plan: PhasePlan, now: Instant | null): InputIssue[] {
  const { title, lane, opensAt, closesAt, graceSeconds, grants, leadsTo } = plan;
  const issues = [
    ...textIssues(`${name}.title`, title, TITLE_MAX, 'required'),
    ...grantIssues(`${name}.grants`, phase?.grants ?? {}, grants),
    ...guardIssues(`${name}.guards`, plan),
  ];
  if (!Number.isInteger(graceSeconds) || graceSeconds < 0 || graceSeconds > GRACE_MAX_SECONDS)
    issues.push({ field: `${name}.graceSeconds`, rule: 'outOfRange', figures: { min: 0, max: GRACE_MAX_SECONDS, got: graceSeconds } });
  const known = ENTRY_ACTIONS.some((state) => state === leadsTo);
  if (leadsTo !== null && (!known || lane === 'SIDE') && leadsTo !== phase?.leadsTo)
    issues.push({ field: `${name}.leadsTo`, rule: 'unknown', figures: { got: leadsTo } });
  if (now === null) return issues;
  if (opensAt !== phase?.opensAt && opensAt < now)
    issues.push({ field: `${name}.opensAt`, rule: 'outOfRange', figures: { after: toIso(now) } });
  // A deadline of a phase that has begun is a promise: it is given more time, or ended by hand, but not moved closer.
  if (phase !== undefined && phase.state !== 'PLANNED' && closesAt < phase.closesAt)
    issues.push({ field: `${name}.closesAt`, rule: 'outOfRange', figures: { after: toIso(phase.closesAt) } });
  return issues;
}

function apply(
  draft: OutcomeDraft,
  { event }: EventFacts,
  { phaseId, plan }: PlanChange,
  phase: Phase | undefined,
  wanted: PhaseState,
  now: Instant,
): void {
  if (phase === undefined) {
    const others = draft.all();
    const key = freeKey(
      plan,
      others.map((other) => other.key),
    );
    draft.add(freshPhase({ id: phaseId, eventId: event.id, key, position: others.length }, plan));
    return;
  }
  const changed = changedFields(phase, plan).filter((field) => field !== 'closesAt');
  if (changed.length > 0) draft.set(phaseId, Object.fromEntries(changed.map((field) => [field, plan[field]])));
  if (wanted !== 'SKIPPED') draft.moveDeadline(phaseId, plan.closesAt);
  if (wanted !== phase.state) draft.step(phaseId, wanted, now);
}

/** A key that reads like the title and that no other phase has. */
function freeKey({ title }: PhasePlan, taken: readonly string[]): string {
  const slugs = new Set(taken.map((key) => key.toLowerCase().replaceAll('_', '-')));
  return freeSlug(slugFromText(title), slugs).replaceAll('-', '_').toUpperCase();
}

/** Phases whose place in the order has to be found: new ones, and those that joined the main line. */
function placesAnew({ phases }: EventFacts, changes: readonly PlanChange[]): ReadonlySet<PhaseId> {
  const lanes = new Map(phases.map(({ id, lane }) => [id, lane]));
  return new Set(changes.filter(({ phaseId, plan }) => lanes.get(phaseId) !== plan.lane).map(({ phaseId }) => phaseId));
}
