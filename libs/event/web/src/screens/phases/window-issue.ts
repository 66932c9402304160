import type { Issue } from '@jamboree/platform-web';

/** What is wrong with a phase's window, as the figures of a refusal tell it. */
export type WindowIssue =
  | { readonly kind: 'endsFirst' }
  | { readonly kind: 'next' | 'previous' | 'swallowed'; readonly phase: string; readonly at: string }
  | { readonly kind: 'after'; readonly phase: null; readonly at: string };

/** Reads the figures of an `outOfRange` of `opensAt` or `closesAt`; null for everything else. */
export function windowIssueOf({ field, rule, figures }: Pick<Issue, 'field' | 'rule' | 'figures'>): WindowIssue | null {
  if (rule !== 'outOfRange') return null;
  const { phase, opensAt, closesAt, after } = textsOf(figures);
  if (after !== undefined) return { kind: 'after', phase: null, at: after };
  if (phase === undefined) return opensAt !== undefined && closesAt !== undefined ? { kind: 'endsFirst' } : null;
  if (opensAt !== undefined) return { kind: 'next', phase, at: opensAt };
  if (closesAt === undefined) return null;
  return { kind: field === 'opensAt' ? 'previous' : 'swallowed', phase, at: closesAt };
}

function textsOf(figures: unknown): Readonly<Record<string, string | undefined>> {
  if (typeof figures !== 'object' || figures === null) return {};
  return Object.fromEntries(Object.entries(figures).filter((entry): entry is [string, string] => typeof entry[1] === 'string'));
}
