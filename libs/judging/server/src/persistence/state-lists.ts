import { ACTIVE_STATES, COUNTED_STATES } from '@jamboree/judging-domain';
import { ENTERED_STATES } from '@jamboree/participation-domain';

/** Closed lists of states as SQL text, so that queries and the domain cannot disagree. */
function sqlList(states: readonly string[]): string {
  return `(${states.map((state) => `'${state}'`).join(', ')})`;
}

/** Assignments that take a juror's place. */
export const ACTIVE = sqlList(ACTIVE_STATES);
/** Sheets that enter means. */
export const COUNTED = sqlList(COUNTED_STATES);
/** Submissions in competition: what left it is nobody's work any more. */
export const IN_COMPETITION = sqlList(ENTERED_STATES);
