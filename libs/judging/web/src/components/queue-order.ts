import type { AssignmentState, ScorecardState } from '@jamboree/judging-domain';

/** As much of an assignment as the order of a queue needs. */
export interface Queued {
  readonly position: number;
  readonly state: AssignmentState;
  readonly scorecardState: ScorecardState | null;
}

/** How an assignment stands, as its juror sees it. */
export type Standing = 'done' | 'abstained' | 'draft' | 'open' | 'recused';

export function standingOf({ state, scorecardState }: Queued): Standing {
  if (state === 'RECUSED' || scorecardState === 'EXCLUDED') return 'recused';
  if (scorecardState === 'ABSTAINED') return 'abstained';
  if (state === 'COMPLETED') return 'done';
  return state === 'IN_PROGRESS' ? 'draft' : 'open';
}

/** Assignments that are the juror's no more: given to others or declined. */
export function isGone({ state }: Queued): boolean {
  return state === 'REASSIGNED' || state === 'DECLINED' || state === 'NO_SHOW';
}

/** What the juror sees, by position. */
export function inOrder<A extends Queued>(assignments: readonly A[]): A[] {
  return assignments.filter((assignment) => !isGone(assignment)).sort((a, b) => a.position - b.position);
}

/** The assignments before and after one, for J and K; recused ones cannot be read and are passed over. */
export function neighbours<A extends Queued>(
  assignments: readonly A[],
  position: number,
): { readonly previous: A | null; readonly next: A | null } {
  const readable = inOrder(assignments).filter((assignment) => standingOf(assignment) !== 'recused');
  return {
    previous: readable.findLast((assignment) => assignment.position < position) ?? null,
    next: readable.find((assignment) => assignment.position > position) ?? null,
  };
}

/** Where to go on after one is finished: the next that is not, round the end to the beginning; null when all are. */
export function nextUnfinished<A extends Queued>(assignments: readonly A[], position: number): A | null {
  const unfinished = inOrder(assignments).filter(
    (assignment) => assignment.position !== position && ['open', 'draft'].includes(standingOf(assignment)),
  );
  return unfinished.find((assignment) => assignment.position > position) ?? unfinished[0] ?? null;
}
