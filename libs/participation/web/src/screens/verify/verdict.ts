export type Verdict = 'genuine' | 'superseded' | 'merged' | 'withdrawn' | 'unknown';

interface Answer {
  readonly valid: boolean;
  readonly withdrawn: boolean;
  readonly merged: boolean;
  readonly superseded: boolean;
}

/** What a check of a receipt comes to. Withdrawn says more than superseded: nothing of the entry counts any more; merged, that it counts elsewhere. */
export function verdictOf(answer: Answer): Verdict {
  if (!answer.valid) return 'unknown';
  if (answer.withdrawn) return 'withdrawn';
  if (answer.merged) return 'merged';
  return answer.superseded ? 'superseded' : 'genuine';
}
