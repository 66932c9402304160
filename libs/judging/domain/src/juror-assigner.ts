import type { Result, SubmissionId, UserId } from '@jamboree/kernel';

export interface JurorToAssign {
  readonly id: UserId;
  /** Most submissions that this juror reads in the round. */
  readonly capacity: number;
}

/** One juror and one submission. */
export interface Pair {
  readonly jurorId: UserId;
  readonly submissionId: SubmissionId;
}

export interface AssignmentRequest {
  readonly jurors: readonly JurorToAssign[];
  readonly submissions: readonly SubmissionId[];
  /** Jurors wanted for each submission. */
  readonly reviewsPerSubmission: number;
  /** Own team or declared: never assigned, not even when pinned. */
  readonly conflicts: readonly Pair[];
  /** Kept as they are: begun, finished or set by hand. */
  readonly pinned: readonly Pair[];
}

/** Why this juror reads this submission. */
export const PAIR_REASONS = ['KEPT', 'ONLY_ELIGIBLE', 'LEAST_LOADED', 'EXCHANGED'] as const;
export type PairReason = (typeof PAIR_REASONS)[number];

export interface PlannedPair extends Pair {
  /**
   * KEPT: pinned. ONLY_ELIGIBLE: no more jurors without a conflict than are wanted. LEAST_LOADED: drawn by lot among those with the least to
   * read. EXCHANGED: moved here so that places, loads or panels come out even.
   */
  readonly reason: PairReason;
  readonly figures: {
    /** Submissions that the juror reads in all. */
    readonly load: number;
    /** Jurors without a conflict with the submission. */
    readonly eligible: number;
    /** Jurors with one. */
    readonly conflicts: number;
  };
}

/** Wishes (not conditions) that the plan does not fulfil. */
export const PLAN_WARNINGS = ['LOADS_UNEVEN', 'DISCONNECTED'] as const;
export type PlanWarning = (typeof PLAN_WARNINGS)[number];

export interface AssignmentPlan {
  /** By submission, then juror. */
  readonly pairs: readonly PlannedPair[];
  /** Every juror, also those with nothing to read. */
  readonly loads: readonly { readonly jurorId: UserId; readonly load: number }[];
  /**
   * LOADS_UNEVEN: two jurors with free capacity differ by more than one. DISCONNECTED: the graph of jurors and submissions falls apart, so that
   * severities cannot be told from quality across the parts.
   */
  readonly warnings: readonly PlanWarning[];
  /** Gives the same plan again for the same request. */
  readonly seed: number;
}

/** One way to make an impossible request possible, the smallest of its kind. */
export interface Relaxation {
  /**
   * ELIGIBLE_JURORS: `from` jurors without a conflict exist for the submission that has fewest, `to` are needed. CAPACITY: every juror reads at least
   * `to` (the smallest capacity now is `from`). JURORS: `to` jurors instead of `from`, the new ones without conflicts and with the median
   * capacity. REVIEWS: `to` reviews for each submission instead of `from`.
   */
  readonly kind: 'ELIGIBLE_JURORS' | 'CAPACITY' | 'JURORS' | 'REVIEWS';
  readonly from: number;
  readonly to: number;
  /** The submissions that lack eligible jurors; empty for the other kinds. */
  readonly submissions: readonly SubmissionId[];
}

export interface Infeasible {
  readonly code: 'Infeasible';
  /** Reviews that cannot be placed. */
  readonly missing: number;
  /** At least one; each of them alone suffices, ELIGIBLE_JURORS aside, after which capacity may still be short. */
  readonly options: readonly Relaxation[];
}

/** Assigns jurors to submissions. A function of its arguments: the same request and seed give the same plan, whatever the order of the lists. */
export interface JurorAssigner {
  assign(request: AssignmentRequest, seed: number): Result<AssignmentPlan, Infeasible>;
}
