import type { Criterion, Rubric, TieBreakStep } from '@jamboree/event-domain';
import type { EventId, JudgingRoundId, PhaseId, RubricId } from '@jamboree/kernel';

/** How submissions that were scored on different criteria stand beside each other (rule 8). */
export const RANKING_COMPARISONS = ['WITHIN_TRACK', 'RESCALED'] as const;
export type RankingComparison = (typeof RANKING_COMPARISONS)[number];

/** One round of scoring; it lives as long as its phase, which alone says when jurors may write. */
export interface JudgingRound {
  readonly id: JudgingRoundId;
  readonly eventId: EventId;
  readonly phaseId: PhaseId;
  readonly rubricId: RubricId;
  /** Place among the rounds of the event, counted from 1. */
  readonly position: number;
  /** Scorecards wanted for each submission. */
  readonly reviewsPerSubmission: number;
  /** Jurors do not see team and people. */
  readonly blind: boolean;
  readonly comparison: RankingComparison;
  /** Copied from the published rubric when the round is created, so that a later change cannot move a result. */
  readonly tieBreak: readonly TieBreakStep[];
  /** Drawn when the round is created and shown with the rule: nobody can try lots until one pleases. 0 … 2^31 − 1. */
  readonly lotterySeed: number;
}

/** One criterion as scoring needs it. Only the ratios of weights count; they are read to six decimals. */
export type ScoredCriterion = Pick<Criterion, 'id' | 'key' | 'weight' | 'trackIds'>;

/** A rubric as scoring needs it; criteria in their published order. */
export interface ScoringRubric extends Pick<Rubric, 'scaleMin' | 'scaleMax'> {
  readonly criteria: readonly ScoredCriterion[];
}
