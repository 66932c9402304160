import type { InputIssue } from '@jamboree/kernel';

/** Longest reason, in characters. */
export const REASON_MAX = 500;

/** A reason that others will read: something, and not a novel. */
export function reasonIssues(reason: string): InputIssue[] {
  return reason.trim() === '' ? [{ field: 'reason', rule: 'required' }] : optionalReasonIssues(reason);
}

/** The same where a reason may be left out. */
export function optionalReasonIssues(reason = ''): InputIssue[] {
  const { length } = reason.trim();
  return length > REASON_MAX ? [{ field: 'reason', rule: 'tooLong', figures: { max: REASON_MAX, got: length } }] : [];
}
