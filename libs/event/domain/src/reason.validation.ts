import type { InputIssue } from '@jamboree/kernel';

/** Longest reason, in characters. */
export const REASON_MAX = 500;

/** A reason that others will read: something, and not a novel. */
export function reasonIssues(reason: string): InputIssue[] {
  const { length } = reason.trim();
  if (length === 0) return [{ field: 'reason', rule: 'required' }];
  return length > REASON_MAX ? [{ field: 'reason', rule: 'tooLong', figures: { max: REASON_MAX, got: length } }] : [];
}
