export type Verdict = 'genuine' | 'superseded' | 'withdrawn' | 'unknown';

/** What a check of a receipt comes to. Withdrawn says more than superseded: nothing of the entry counts any more. */
export function verdictOf(answer: { readonly valid: boolean; readonly withdrawn: boolean; readonly superseded: boolean }): Verdict {
  if (!answer.valid) return 'unknown';
  if (answer.withdrawn) return 'withdrawn';
  return answer.superseded ? 'superseded' : 'genuine';
}
