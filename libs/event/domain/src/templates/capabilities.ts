import type { PhaseGrants, PhaseRole } from '../phase.js';
import type { Action } from '@jamboree/kernel';

/** Bundles of capabilities that templates combine into the grants of a phase. */
export const JOINING: PhaseGrants = { PERSON: ['event:join'] };

/** Membership is a lock of its own: it may be closed while content is still open. */
export const TEAMING: PhaseGrants = { PARTICIPANT: ['team:create', 'team:join'], TEAM_LEAD: ['team:lead'] };

/** The lead may still be handed over when nobody joins any more. */
export const LEADING: PhaseGrants = { TEAM_LEAD: ['team:lead'] };

/** Whoever writes sees similar ideas that were published before; a phase in which everybody is to think alone leaves that out. */
export const DRAFTING: PhaseGrants = { TEAM_MEMBER: ['submission:edit', 'submission:compare'] };

/** Booking a mentor; what mentors offer they may write down at any time. */
export const MENTORING: PhaseGrants = { PARTICIPANT: ['mentoring:book'] };

export const SUBMITTING: PhaseGrants = { TEAM_LEAD: ['submission:submit', 'submission:withdraw'] };

export const WITHDRAWING: PhaseGrants = { TEAM_LEAD: ['submission:withdraw'] };

export const SCORING: PhaseGrants = { ASSIGNED_JUROR: ['submission:read', 'scorecard:score'] };

/** Scores are seen from here on by whoever plans the next round, without opening them to jurors. */
export const WATCHING_RANKS: PhaseGrants = { ORGANISER: ['ranking:read'] };

/** Who has scored may compare; officials read from here on; a juror without an own scorecard still sees none. */
export const DELIBERATING: PhaseGrants = {
  ASSIGNED_JUROR: ['submission:read'],
  SCORED_JUROR: ['scorecard:read-others', 'ranking:read'],
  JUROR: ['shortlist:read'],
  CHIEF_JUROR: ['shortlist:read', 'ranking:read'],
  ORGANISER: ['scorecard:read-others', 'ranking:read', 'shortlist:read', 'shortlist:decide', 'shortlist:export'],
  OFFICIAL: ['team:read', 'submission:read', 'scorecard:read-others', 'ranking:read', 'shortlist:read', 'shortlist:export'],
};

/** All capabilities of several bundles; nobody gets an action twice. */
export function together(...bundles: readonly PhaseGrants[]): PhaseGrants {
  const all = new Map<PhaseRole, Set<Action>>();
  for (const bundle of bundles)
    for (const [role, actions] of Object.entries(bundle) as [PhaseRole, readonly Action[]][])
      // keys of PhaseGrants are PhaseRole by its type
      all.set(role, new Set([...(all.get(role) ?? []), ...actions]));
  return Object.fromEntries([...all].map(([role, actions]) => [role, [...actions]]));
}

/**
 * Everything that a phase may grant, and to whom: what no bundle above holds is not offered to an organiser and refused by `grantIssues`.
 */
export const GRANTABLE: PhaseGrants = together(
  JOINING,
  TEAMING,
  LEADING,
  DRAFTING,
  MENTORING,
  SUBMITTING,
  WITHDRAWING,
  SCORING,
  WATCHING_RANKS,
  DELIBERATING,
);
