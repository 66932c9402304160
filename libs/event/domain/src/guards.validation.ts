import type { InputIssue } from '@jamboree/kernel';
import { SCORECARDS_MAX } from './exit-guard.js';
import { grantsAction, type Phase } from './phase.js';

/** What is wrong with the guards of a phase: each kind once, on the main line alone, and scorecards only where jurors score. */
export function guardIssues(field: string, { lane, grants, guards }: Pick<Phase, 'lane' | 'grants' | 'guards'>): InputIssue[] {
  if (guards.length > 0 && lane === 'SIDE') return [{ field, rule: 'outOfRange', figures: { lane } }];
  const issues: InputIssue[] = [];
  const kinds = new Set(guards.map(({ kind }) => kind));
  if (kinds.size < guards.length) issues.push({ field, rule: 'duplicate' });
  for (const { kind, atLeast } of guards) {
    if (kind !== 'SCORECARDS_COMPLETE') {
      if (atLeast !== null) issues.push({ field, rule: 'unknown', figures: { kind } });
      continue;
    }
    if (!grantsAction({ grants }, 'scorecard:score')) issues.push({ field, rule: 'outOfRange', figures: { kind } });
    if (atLeast === null || !Number.isInteger(atLeast) || atLeast < 1 || atLeast > SCORECARDS_MAX)
      issues.push({ field, rule: 'outOfRange', figures: { min: 1, max: SCORECARDS_MAX, got: atLeast ?? 0 } });
  }
  return issues;
}
