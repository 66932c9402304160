import { err, ok, toIso, type InputIssue, type InvalidInput, type Result } from '@jamboree/kernel';
import type { Phase } from './phase.js';

type Window = Pick<Phase, 'key' | 'lane' | 'position' | 'opensAt' | 'closesAt' | 'graceSeconds'> & { readonly state?: Phase['state'] };

/** An event of more phases than this is several events. */
export const PHASES_MAX = 40;

/** Longest grace: a day. What is longer is an extension and needs a reason. */
export const GRACE_MAX_SECONDS = 86_400;

/**
 * What is wrong with one phase's window beside the others: it ends before it starts, or a MAIN phase overlaps or overtakes another.
 * What is over is history and stands as it was: reopened phases and skipped ones do overlap.
 */
export function windowIssues(phases: readonly Window[], changed: Window): InputIssue[] {
  const issues: InputIssue[] = [];
  const empty = changed.closesAt === changed.opensAt && !isOver(changed);
  if (changed.closesAt < changed.opensAt || empty)
    issues.push({ field: 'closesAt', rule: 'outOfRange', figures: { opensAt: toIso(changed.opensAt), closesAt: toIso(changed.closesAt) } });
  if (changed.lane === 'SIDE' || isOver(changed)) return issues;
  for (const other of phases) {
    if (other.lane === 'SIDE' || other.position === changed.position || isOver(other)) continue;
    if (other.position < changed.position && changed.opensAt < other.closesAt)
      issues.push({ field: 'opensAt', rule: 'outOfRange', figures: { phase: other.key, closesAt: toIso(other.closesAt) } });
    if (other.position > changed.position && changed.closesAt > other.opensAt)
      issues.push({ field: 'closesAt', rule: 'outOfRange', figures: { phase: other.key, opensAt: toIso(other.opensAt) } });
  }
  return issues;
}

function isOver({ state }: Window): boolean {
  return state === 'CLOSED' || state === 'SKIPPED' || state === 'GRACE';
}

/** A whole schedule, as a template or an import gives it; issues are named `phases.<KEY>.<field>`. */
export function validateSchedule(phases: readonly Window[]): Result<void, InvalidInput> {
  const issues: InputIssue[] = [];
  const keys = new Set<string>();
  if (phases.length === 0) issues.push({ field: 'phases', rule: 'required' });
  for (const phase of phases) {
    const name = (field: string) => `phases.${phase.key}.${field}`;
    if (keys.has(phase.key)) issues.push({ field: name('key'), rule: 'duplicate' });
    keys.add(phase.key);
    const before = phases.filter((other) => other.position < phase.position);
    issues.push(...windowIssues(before, phase).map((issue) => ({ ...issue, field: name(issue.field) })));
    if (!Number.isInteger(phase.graceSeconds) || phase.graceSeconds < 0 || phase.graceSeconds > GRACE_MAX_SECONDS)
      issues.push({
        field: name('graceSeconds'),
        rule: 'outOfRange',
        figures: { min: 0, max: GRACE_MAX_SECONDS, got: phase.graceSeconds },
      });
  }
  return issues.length > 0 ? err({ code: 'InvalidInput', issues }) : ok();
}
