import type { Action, InputIssue } from '@jamboree/kernel';
import { capabilitiesOf, grantsAction, type PhaseGrants, type PhaseRole } from './phase.js';
import { GRANTABLE } from './templates/capabilities.js';

/**
 * Bound to a judging round, which is made with its event: a phase neither gains nor loses it.
 */
const FIXED: ReadonlySet<Action> = new Set<Action>(['scorecard:score']);

/** What may not be granted while teams still write or jurors still score: who decides must not steer, and who scores must not be steered. */
const AFTER_THE_WORK: readonly (readonly [PhaseRole, Action])[] = [
  ['OFFICIAL', 'submission:read'],
  ['OFFICIAL', 'scorecard:read-others'],
  ['OFFICIAL', 'ranking:read'],
  ['OFFICIAL', 'shortlist:read'],
  ['OFFICIAL', 'shortlist:export'],
  ['ORGANISER', 'shortlist:decide'],
];
const WORK: readonly Action[] = ['submission:edit', 'submission:submit', 'scorecard:score'];

/** Whether an organiser may give or take this grant. */
export function isEditableGrant(role: PhaseRole, action: Action): boolean {
  return !FIXED.has(action) && GRANTABLE[role]?.includes(action) === true;
}

/** Whether the grant must wait until nobody writes or scores in the phase. */
export function waitsForTheWork(grants: PhaseGrants, role: PhaseRole, action: Action): boolean {
  return AFTER_THE_WORK.some(([who, what]) => who === role && what === action) && WORK.some((work) => grantsAction({ grants }, work));
}

/** What is wrong with new grants of a phase. What it had already it may keep, so that older events stay editable. */
export function grantIssues(field: string, before: PhaseGrants, after: PhaseGrants): InputIssue[] {
  const issues: InputIssue[] = [];
  const refuse = (role: PhaseRole, action: Action, rule: 'unknown' | 'outOfRange') =>
    issues.push({ field, rule, figures: { role, action } });
  for (const { role, actions } of capabilitiesOf({ grants: after }))
    for (const action of actions) {
      const kept = before[role]?.includes(action) === true;
      if (!kept && !isEditableGrant(role, action)) refuse(role, action, 'unknown');
      else if (waitsForTheWork(after, role, action) && !(kept && waitsForTheWork(before, role, action))) refuse(role, action, 'outOfRange');
    }
  for (const { role, actions } of capabilitiesOf({ grants: before }))
    for (const action of actions) if (FIXED.has(action) && after[role]?.includes(action) !== true) refuse(role, action, 'unknown');
  return issues;
}

/** The grants with one given or taken; who has none left is not named. */
export function withGrant(grants: PhaseGrants, role: PhaseRole, action: Action, granted: boolean): PhaseGrants {
  const others = (grants[role] ?? []).filter((one) => one !== action);
  const { [role]: _, ...rest } = grants;
  const actions = granted ? [...others, action] : others;
  return actions.length === 0 ? rest : { ...rest, [role]: actions };
}
