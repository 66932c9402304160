import type { SubmissionId, UserId } from '@jamboree/kernel';
import { isActive, type Assignment } from './assignment.js';

export interface SubmissionCoverage {
  readonly submissionId: SubmissionId;
  readonly wanted: number;
  /** Active assignments: asked, begun or finished. */
  readonly assigned: number;
  /** Scored or abstained. */
  readonly done: number;
}

export interface JurorCoverage {
  readonly jurorId: UserId;
  readonly assigned: number;
  readonly done: number;
}

export interface Coverage {
  /** Fewest finished first, then fewest assigned; otherwise in the order given. */
  readonly submissions: readonly SubmissionCoverage[];
  /** In the order given. */
  readonly jurors: readonly JurorCoverage[];
}

/** Counts who is asked and who is done. Withdrawn, declined and reassigned places count for nobody. */
export function coverage(
  submissions: readonly SubmissionId[],
  jurors: readonly UserId[],
  assignments: readonly Pick<Assignment, 'jurorId' | 'submissionId' | 'state'>[],
  wanted: number,
): Coverage {
  const active = assignments.filter(isActive);
  const bySubmission = tally(active, ({ submissionId }) => submissionId);
  const byJuror = tally(active, ({ jurorId }) => jurorId);
  const none: Tally = { assigned: 0, done: 0 };
  return {
    submissions: submissions
      .map((submissionId) => ({ submissionId, wanted, ...(bySubmission.get(submissionId) ?? none) }))
      .sort((a, b) => a.done - b.done || a.assigned - b.assigned),
    jurors: jurors.map((jurorId) => ({ jurorId, ...(byJuror.get(jurorId) ?? none) })),
  };
}

interface Tally {
  readonly assigned: number;
  readonly done: number;
}

function tally<A extends Pick<Assignment, 'state'>, Key>(assignments: readonly A[], keyOf: (assignment: A) => Key): Map<Key, Tally> {
  const tallies = new Map<Key, Tally>();
  for (const assignment of assignments) {
    const key = keyOf(assignment);
    const { assigned, done } = tallies.get(key) ?? { assigned: 0, done: 0 };
    tallies.set(key, { assigned: assigned + 1, done: done + (assignment.state === 'COMPLETED' ? 1 : 0) });
  }
  return tallies;
}
