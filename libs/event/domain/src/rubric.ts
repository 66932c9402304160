import type { CriterionId, EventId, LocalizedText, RubricId, TrackId } from '@jamboree/kernel';

/** What one value of the scale means for one criterion, in words that two jurors read alike. */
export interface Anchor {
  readonly value: number;
  readonly text: LocalizedText;
}

export interface Criterion {
  readonly id: CriterionId;
  readonly rubricId: RubricId;
  /** Stable name within the rubric, such as `impact`. */
  readonly key: string;
  readonly title: LocalizedText;
  readonly description: LocalizedText;
  /** Share in the weighted mean, relative to the sum of the weights that apply. Above zero. */
  readonly weight: number;
  readonly anchors: readonly Anchor[];
  /** The tracks whose submissions it is used for; empty means all. */
  readonly trackIds: readonly TrackId[];
  readonly position: number;
}

/**
 * The steps of the published rule that separates equal means, tried in order:
 * criterion means compared one by one from the heaviest weight down (equal weights by position); more scorecards; the smaller spread;
 * a lottery with a recorded seed, always last.
 */
export const TIE_BREAK_STEPS = ['CRITERIA_BY_WEIGHT', 'MORE_REVIEWS', 'LOWER_SPREAD', 'LOTTERY'] as const;
export type TieBreakStep = (typeof TIE_BREAK_STEPS)[number];

export interface Rubric {
  readonly id: RubricId;
  readonly eventId: EventId;
  readonly key: string;
  readonly title: LocalizedText;
  /** Inclusive whole numbers. */
  readonly scaleMin: number;
  readonly scaleMax: number;
  readonly criteria: readonly Criterion[];
  readonly tieBreak: readonly TieBreakStep[];
}
