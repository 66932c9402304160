import { ACTIONS, asId, ROLES, VISITOR, type Action, type Instant, type Role, type Viewer } from '@jamboree/kernel';
import type { EventFacts } from './event-facts.js';
import { may, type ResourceFacts } from './may.policy.js';
import { settle } from './phase-outcome.js';
import type { PhaseRole } from './phase.js';

/**
 * What somebody in this role or part could do at a moment, by the same `may` that every door asks. A draft is looked at as if it were
 * published. Nothing is stored.
 */
export function permittedAt(facts: EventFacts, role: PhaseRole, at: Instant): Action[] {
  const published: EventFacts = facts.event.state === 'DRAFT' ? asPublished(facts) : facts;
  const then = settle(published, at);
  const { viewer, resource } = standIn(then, role);
  return ACTIONS.filter((action) => may(viewer, action, { ...then, resource }, at).ok);
}

function asPublished({ event, phases }: EventFacts): EventFacts {
  return { event: { ...event, state: 'PUBLISHED', publishedAt: event.createdAt }, phases };
}

const SOMEBODY = asId<'User'>('0SOMEBODY'.padEnd(26, '0'));

/** Somebody who plays exactly this part towards a thing of the event. */
export function standIn({ event }: EventFacts, part: PhaseRole): { readonly viewer: Viewer; readonly resource: ResourceFacts } {
  const as = (role: Role | null, resource: ResourceFacts = {}) => ({
    viewer: { ...VISITOR, userId: SOMEBODY, roles: new Map(role === null ? [] : [[event.id, new Set([role])]]) },
    resource,
  });
  const role = ROLES.find((one) => one === part);
  if (role !== undefined) return as(role);
  switch (part) {
    case 'PERSON':
      return as(null);
    case 'TEAM_MEMBER':
      return as('PARTICIPANT', { teamMember: true });
    case 'TEAM_LEAD':
      return as('PARTICIPANT', { teamMember: true, teamLead: true });
    case 'RELEASED_TEAM':
      return as('PARTICIPANT', { teamMember: true, released: true });
    case 'SUPPORTER':
      return as('MENTOR', { supports: true });
    case 'ASSIGNED_JUROR':
      return as('JUROR', { assigned: true });
    case 'SCORED_JUROR':
      return as('JUROR', { assigned: true, submittedOwn: true });
    case 'AUDIENCE':
      return { viewer: VISITOR, resource: { released: true } };
    default:
      return { viewer: VISITOR, resource: {} };
  }
}
