import type { AssignmentId, CriterionId, Instant, ScorecardId, SubmissionVersionId } from '@jamboree/kernel';
import { canBecome, type Transitions } from './state-machine.js';

export const SCORECARD_STATES = ['DRAFT', 'SUBMITTED', 'LOCKED', 'ABSTAINED', 'EXCLUDED'] as const;
export type ScorecardState = (typeof SCORECARD_STATES)[number];

/** One criterion's line. `null` is "not scored yet"; it is never read as zero. */
export interface Score {
  readonly criterionId: CriterionId;
  readonly value: number | null;
}

/** What the juror writes. The comment is for the team once released; the private note stays with the juror. */
export interface ScorecardContent {
  readonly scores: readonly Score[];
  readonly comment: string;
  readonly privateNote: string;
}

/** Why a scorecard does not count; the scores are kept for the audit. */
export const EXCLUSION_REASONS = ['CONFLICT_OF_INTEREST'] as const;
export type ExclusionReason = (typeof EXCLUSION_REASONS)[number];

/** One juror's sheet for one submission. */
export interface Scorecard extends ScorecardContent {
  readonly id: ScorecardId;
  readonly assignmentId: AssignmentId;
  readonly state: ScorecardState;
  /** The immutable version that was read and scored; null until the first save. */
  readonly submissionVersionId: SubmissionVersionId | null;
  /** Set when, and only when, the juror abstained: not zero, not missing. */
  readonly abstainReason: string | null;
  /** Set when, and only when, the sheet is excluded. */
  readonly exclusion: ExclusionReason | null;
  /** Grows by one with every change. */
  readonly version: number;
  readonly savedAt: Instant | null;
}

/** DRAFT → SUBMITTED → LOCKED; ABSTAINED instead of a score; EXCLUDED from any of them; reopened while the phase is open. */
export const SCORECARD_TRANSITIONS: Transitions<ScorecardState> = {
  DRAFT: ['DRAFT', 'SUBMITTED', 'ABSTAINED', 'EXCLUDED'],
  SUBMITTED: ['DRAFT', 'LOCKED', 'EXCLUDED'],
  LOCKED: ['EXCLUDED'],
  ABSTAINED: ['DRAFT', 'EXCLUDED'],
  EXCLUDED: [],
};

export function scorecardMayBecome(from: ScorecardState, to: ScorecardState): boolean {
  return canBecome(SCORECARD_TRANSITIONS, from, to);
}

/** The states in which a sheet enters means and rankings. */
export const COUNTED_STATES: readonly ScorecardState[] = ['SUBMITTED', 'LOCKED'];

export function isCounted(scorecard: Pick<Scorecard, 'state'>): boolean {
  return COUNTED_STATES.includes(scorecard.state);
}
