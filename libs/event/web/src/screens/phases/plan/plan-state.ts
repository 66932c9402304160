import {
  asPlanned,
  changedFields,
  GUARD_KINDS,
  type EventFacts,
  type EventState,
  type ExitGuard,
  type Phase,
  type PhaseGrants,
  type PhaseRole,
} from '@jamboree/event-domain';
import { asId, toIso, type Action, type PhaseId } from '@jamboree/kernel';
import type { ManagedEvent } from '../../../frames/manage-frame.js';
import type { PhasePlanInput } from '../../../gql/graphql.js';
import { momentOf } from '../../../time/moments.js';

/** The phases of an event as the domain's functions take them. */
export function phasesFrom({ id, phases }: Pick<ManagedEvent, 'id' | 'phases'>): Phase[] {
  return phases.map((phase) => ({
    id: asId<'Phase'>(phase.id),
    eventId: asId<'Event'>(id),
    key: phase.key,
    title: writtenTitle(phase.title),
    lane: phase.lane,
    state: phase.state,
    position: phase.position,
    opensAt: momentOf(phase.opensAt),
    closesAt: momentOf(phase.closesAt),
    graceSeconds: phase.graceSeconds,
    visit: phase.visit,
    pauseReason: phase.pauseReason ?? null,
    version: phase.version,
    grants: grantsFrom(phase.capabilities),
    leadsTo: phase.leadsTo ?? null,
    guards: phase.guards.flatMap(({ kind, atLeast }): ExitGuard[] => {
      const known = GUARD_KINDS.find((one) => one === kind);
      return known === undefined ? [] : [{ kind: known, atLeast: atLeast ?? null }];
    }),
    guardFailures: [],
    overrideReason: null,
  }));
}

function writtenTitle({ en, de, id }: ManagedEvent['phases'][number]['title']): Phase['title'] {
  return { ...(en ? { en } : {}), ...(de ? { de } : {}), ...(id ? { id } : {}) };
}

function grantsFrom(capabilities: ManagedEvent['phases'][number]['capabilities']): PhaseGrants {
  // The API's texts are the domain's names.
  return Object.fromEntries(capabilities.map(({ role, actions }) => [role as PhaseRole, actions as readonly Action[]]));
}

/** The event with these phases: enough for every decision about them; what the editor does not know of it, no decision asks. */
export function factsFrom(event: ManagedEvent, phases: readonly Phase[]): EventFacts {
  const opens = phases[0]?.opensAt ?? momentOf(new Date(0).toISOString());
  const state: EventState = event.state;
  return {
    event: {
      id: asId<'Event'>(event.id),
      slug: event.slug,
      title: {},
      promise: {},
      description: {},
      state,
      templateKey: event.templateKey,
      externalUrl: null,
      zones: event.zones,
      teamMin: 1,
      teamMax: 1,
      lateEntriesMarked: false,
      coauthorOfEachCity: false,
      createdBy: asId<'User'>(''),
      createdAt: opens,
      publishedAt: state === 'DRAFT' ? null : opens,
      cancelReason: null,
      version: event.version,
    },
    phases,
  };
}

export interface PlanConflict {
  readonly id: PhaseId;
  readonly theirs: Phase;
  readonly mine: Phase;
}

export interface Plan {
  /** What the server held when the edit began, or since it was last compared. */
  readonly base: readonly Phase[];
  readonly draft: readonly Phase[];
  /** Phases that somebody else has changed too. */
  readonly conflicts: readonly PlanConflict[];
}

export function freshPlan(base: readonly Phase[]): Plan {
  return { base, draft: base, conflicts: [] };
}

/** Phases of the draft that the server does not hold like this; new ones among them. */
export function changesOf({ base, draft }: Plan): Phase[] {
  const before = new Map(base.map((phase) => [phase.id, phase]));
  return draft.filter((phase) => {
    const was = before.get(phase.id);
    return was === undefined || was.state !== phase.state || changedFields(was, asPlanned(phase)).length > 0;
  });
}

export function isNew({ base }: Plan, id: PhaseId): boolean {
  return base.every((phase) => phase.id !== id);
}

/** The edit on top of what the server holds now: other people's changes are taken over, and where both changed a phase, both are kept apart. */
export function rebased(plan: Plan, theirs: readonly Phase[]): Plan {
  const mine = new Map(changesOf(plan).map((phase) => [phase.id, phase]));
  const before = new Map(plan.base.map((phase) => [phase.id, phase]));
  const conflicts: PlanConflict[] = [];
  const draft = theirs.map((their) => {
    const own = mine.get(their.id);
    const was = before.get(their.id);
    if (own === undefined || was === undefined) return their;
    const differs = (one: Phase) => changedFields(one, asPlanned(their)).length > 0 || isSkipped(one) !== isSkipped(their);
    // Who wanted the same has nothing to choose.
    const moved = differs(was) && differs(own);
    if (moved) conflicts.push({ id: their.id, theirs: their, mine: own });
    // What has happened meanwhile (its state, its version) is theirs in any case.
    const { visit, pauseReason, version, state, position, key } = their;
    return moved
      ? their
      : { ...own, visit, pauseReason, version, position, key, state: isSkipped(own) === isSkipped(was) ? state : own.state };
  });
  const added = [...mine.values()].filter(({ id }) => isNew(plan, id));
  return { base: theirs, draft: [...draft, ...added], conflicts };
}

function isSkipped({ state }: Phase): boolean {
  return state === 'SKIPPED';
}

/** One change as the API takes it. */
export function inputOf(plan: Plan, phase: Phase): PhasePlanInput {
  const { id, version, title, lane, opensAt, closesAt, graceSeconds, grants, leadsTo, guards } = phase;
  const known = isNew(plan, id) ? {} : { phaseId: id, expectedVersion: version };
  return {
    ...known,
    title,
    lane,
    opensAt: toIso(opensAt),
    closesAt: toIso(closesAt),
    graceSeconds,
    capabilities: Object.entries(grants).map(([role, actions]) => ({ role, actions: [...actions] })),
    leadsTo,
    guards: guards.map(({ kind, atLeast }) => ({ kind, atLeast })),
    skipped: isSkipped(phase),
  };
}
