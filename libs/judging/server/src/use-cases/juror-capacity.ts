import type { Juror } from '../persistence/juror.store.js';

/** Submissions that a juror reads in a round at most, where nobody said otherwise: some seven hours at ten minutes each. */
export const USUAL_CAPACITY = 40;

export function capacityOf({ capacity }: Pick<Juror, 'capacity'>): number {
  return capacity ?? USUAL_CAPACITY;
}
