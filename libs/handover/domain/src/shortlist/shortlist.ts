import type { CriterionId, EventId, Id, Instant, ShortlistId, SubmissionId, UserId } from '@jamboree/kernel';

/**
 * A decision is not its announcement: DRAFT → DECIDED → RELEASED. Decided, the list stands and its figures are frozen, for officials and organisers
 * alone; released, everybody learns everything at once.
 */
export const SHORTLIST_STATES = ['DRAFT', 'DECIDED', 'RELEASED'] as const;
export type ShortlistState = (typeof SHORTLIST_STATES)[number];

/** One per event. */
export interface Shortlist {
  readonly id: ShortlistId;
  readonly eventId: EventId;
  readonly state: ShortlistState;
  readonly decidedAt: Instant | null;
  readonly decidedBy: UserId | null;
  readonly releasedAt: Instant | null;
  readonly releasedBy: UserId | null;
  readonly version: number;
}

export type ShortlistEntryId = Id<'ShortlistEntry'>;

export interface ShortlistEntry {
  readonly id: ShortlistEntryId;
  readonly shortlistId: ShortlistId;
  readonly submissionId: SubmissionId;
  /** Place on the list, from 1, as the organiser put it; the jury's rank advises and is not copied. */
  readonly rank: number;
  /** Why it was chosen, as everybody will read it. */
  readonly rationale: string;
  /** As the jury's result stood when the list was decided; null before that. */
  readonly figures: EntryFigures | null;
}

/** What the jury's ranking says of one submission; all null and zero for one that nobody scored. */
export interface EntryFigures {
  /** Mean of the weighted means, on the rubric's scale. */
  readonly mean: number | null;
  /** Sample standard deviation of the sheets; null with fewer than two. */
  readonly spread: number | null;
  /** Counted scorecards. */
  readonly reviews: number;
  readonly criteria: readonly CriterionFigure[];
}

export interface CriterionFigure {
  readonly criterionId: CriterionId;
  readonly mean: number | null;
}

export const NO_FIGURES: EntryFigures = { mean: null, spread: null, reviews: 0, criteria: [] };
