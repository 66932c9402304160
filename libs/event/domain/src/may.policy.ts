import {
  err,
  ok,
  ROLES,
  type Action,
  type EventId,
  type Instant,
  type NotPermitted,
  type Result,
  type Role,
  type UserId,
  type Viewer,
} from '@jamboree/kernel';
import type { EventFacts } from './event-facts.js';
import { isLive, isPublic } from './event.js';
import type { PhaseGrants, PhaseRole } from './phase.js';
import { isWritable, phaseAt, stateAt } from './phase-at.js';
import { ALLOWED_AFTER_THE_END, STANDING_GRANTS } from './standing-grants.js';
import { writeWindow, type ExtensionFacts } from './write-window.js';

/**
 * How the viewer stands to the thing in question, and whether its own state allows the action.
 * Whatever is left out counts as no.
 */
export interface ResourceFacts {
  readonly teamMember?: boolean;
  readonly teamLead?: boolean;
  /** Mentor or facilitator of the team concerned. */
  readonly supports?: boolean;
  /** Holds an assignment that was not declined, recused or given to somebody else. */
  readonly assigned?: boolean;
  /** Has submitted (or abstained from) every own scorecard for the thing: the submission, or the round of a ranking. */
  readonly submittedOwn?: boolean;
  /** Has a conflict of interest with it, declared or by belonging to the team. */
  readonly conflict?: boolean;
  /** Its result was released. */
  readonly released?: boolean;
  /** The thing's own state machine forbids the action, such as editing a withdrawn submission. */
  readonly forbiddenByState?: boolean;
  /** An approved late entry for it. */
  readonly extension?: ExtensionFacts | null;
}

export interface AccessFacts extends EventFacts {
  readonly resource?: ResourceFacts;
}

/** Parts that a conflict of interest takes away: everything but being on the team and in the audience. */
const OFFICES: ReadonlySet<PhaseRole> = new Set<PhaseRole>([
  ...ROLES.filter((role) => role !== 'PARTICIPANT'),
  'SUPPORTER',
  'ASSIGNED_JUROR',
  'SCORED_JUROR',
]);

/** What shows other jurors' work: closed to a juror with an own sheet to submit, whatever other roles they hold. */
const SHOWS_OTHERS_SCORES: ReadonlySet<Action> = new Set<Action>(['scorecard:read-others', 'ranking:read']);
const RELEASED: ReadonlySet<PhaseRole> = new Set<PhaseRole>(['AUDIENCE', 'RELEASED_TEAM']);

/**
 * May the viewer do this now? A role grant in this event ∧ (a standing grant ∨ an open phase that grants it ∨, to read, the last phase of an
 * event that is over) ∧ the state of the event and of the thing allow it. One function for resolvers, exports, downloads, search and buttons.
 * Default deny.
 */
export function may(viewer: Viewer, action: Action, facts: AccessFacts, now: Instant): Result<void, NotPermitted> {
  const refuse = (reason: NotPermitted['reason']) => err({ code: 'NotPermitted' as const, action, reason });
  const resource = facts.resource ?? {};
  const all = partsOf(viewer, facts);
  const unbiased = resource.conflict === true && action !== 'conflict:declare' ? all.filter((part) => !OFFICES.has(part)) : all;
  const awaited = SHOWS_OTHERS_SCORES.has(action) && resource.assigned === true && resource.submittedOwn !== true;
  const parts = awaited ? unbiased.filter((part) => RELEASED.has(part)) : unbiased;

  const standing = grantedBy(STANDING_GRANTS, parts, action);
  if (!standing && !grantedByAny(facts, parts, action)) {
    const inConflict = unbiased.length < all.length && (grantedBy(STANDING_GRANTS, all, action) || grantedByAny(facts, all, action));
    if (inConflict) return refuse('CONFLICT_OF_INTEREST');
    if (awaited) return refuse('STATE');
    return refuse(viewer.userId === null ? 'SIGNED_OUT' : 'ROLE');
  }
  if (!eventAllows(facts, action, standing)) return refuse('STATE');
  if (!standing && !openPhaseGrants(facts, parts, action, now) && !lastPhaseGrants(facts, parts, action, now)) return refuse('PHASE');
  return resource.forbiddenByState === true ? refuse('STATE') : ok();
}

/**
 * For what belongs to no event: the instance, oneself, a new event. Gives the signed-in person's id, since nobody else may do any of
 * it.
 */
export function mayOnInstance(viewer: Viewer, action: Action): Result<UserId, NotPermitted> {
  const refuse = (reason: NotPermitted['reason']) => err({ code: 'NotPermitted' as const, action, reason });
  if (viewer.userId === null) return refuse('SIGNED_OUT');
  switch (action) {
    case 'instance:administer':
      return viewer.administrator ? ok(viewer.userId) : refuse('ROLE');
    case 'me:read':
    case 'me:edit':
    case 'event:create': // whoever creates an event becomes its organiser; it stays a draft until published
      return ok(viewer.userId);
    default:
      return refuse('ROLE');
  }
}

/** The viewer as they are once a role is granted that this very transaction grants, such as joining the event together with a team. */
export function withRole(viewer: Viewer, eventId: EventId, role: Role): Viewer {
  const held = new Set(viewer.roles.get(eventId) ?? []).add(role);
  return { ...viewer, roles: new Map(viewer.roles).set(eventId, held) };
}

/** The roles that the viewer holds in this event and the parts that they play towards the thing. */
function partsOf(viewer: Viewer, facts: AccessFacts): PhaseRole[] {
  const resource = facts.resource ?? {};
  const held = viewer.roles.get(facts.event.id) ?? new Set<never>();
  const parts: PhaseRole[] = [...held];
  const add = (part: PhaseRole, when: boolean | undefined) => {
    if (when === true) parts.push(part);
  };
  add('VISITOR', isPublic(facts.event));
  add('PERSON', isPublic(facts.event) && viewer.userId !== null);
  add('AUDIENCE', isPublic(facts.event) && resource.released);
  if (viewer.userId === null) return parts;
  if (held.has('PARTICIPANT')) {
    add('TEAM_MEMBER', resource.teamMember);
    add('TEAM_LEAD', resource.teamLead);
    add('RELEASED_TEAM', resource.teamMember === true && resource.released);
  }
  if (held.has('MENTOR') || held.has('FACILITATOR')) add('SUPPORTER', resource.supports);
  if (held.has('JUROR') || held.has('CHIEF_JUROR')) {
    add('ASSIGNED_JUROR', resource.assigned);
    add('SCORED_JUROR', resource.assigned === true && resource.submittedOwn);
  }
  return parts;
}

function grantedBy(grants: PhaseGrants, parts: readonly PhaseRole[], action: Action): boolean {
  return parts.some((part) => grants[part]?.includes(action) === true);
}

function grantedByAny(facts: EventFacts, parts: readonly PhaseRole[], action: Action): boolean {
  return facts.phases.some((phase) => grantedBy(phase.grants, parts, action));
}

function eventAllows(facts: EventFacts, action: Action, standing: boolean): boolean {
  const { state } = facts.event;
  if (state === 'CANCELLED') return standing && ALLOWED_AFTER_THE_END.has(action);
  if (state === 'ARCHIVED') return ALLOWED_AFTER_THE_END.has(action);
  return standing || isLive(state);
}

function openPhaseGrants(facts: AccessFacts, parts: readonly PhaseRole[], action: Action, now: Instant): boolean {
  const granting = facts.phases.filter((phase) => grantedBy(phase.grants, parts, action));
  if (granting.some((phase) => isWritable(stateAt(phase, now)))) return true;
  const extension = facts.resource?.extension ?? null;
  return extension !== null && writeWindow({ phases: granting, action, extension }, now).open;
}

/** What the last phase let its readers read they keep when all phases are over: no later one could say otherwise. */
function lastPhaseGrants(facts: AccessFacts, parts: readonly PhaseRole[], action: Action, now: Instant): boolean {
  if (!ALLOWED_AFTER_THE_END.has(action)) return false;
  const phases = phaseAt(facts.phases, now).filter((phase) => phase.state !== 'SKIPPED');
  const last = phases.filter((phase) => phase.lane === 'MAIN').at(-1);
  return last !== undefined && phases.every((phase) => phase.state === 'CLOSED') && grantedBy(last.grants, parts, action);
}
