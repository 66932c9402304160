import { MINUTE, type Instant } from '@jamboree/kernel';

/** For a juror who has not finished enough sheets to go by. */
const USUAL_MINUTES = 10;
/** A longer gap between two sheets was a pause, not reading. */
const LONGEST_SITTING = 60 * MINUTE;
/** Gaps needed before a juror's own pace counts. */
const ENOUGH = 3;

/**
 * Estimates the minutes that a juror needs for the remaining sheets: the median time between two of the own sheets finished in one sitting, or ten
 * minutes a sheet while there are fewer than three such gaps.
 *
 * @param finishedAt when each finished sheet was last saved, in any order
 */
export function minutesLeft(remaining: number, finishedAt: readonly Instant[]): number {
  const moments = [...finishedAt].sort((a, b) => a - b);
  const gaps = moments
    .slice(1)
    .map((moment, index) => moment - (moments[index] ?? moment))
    .filter((gap) => gap > 0 && gap <= LONGEST_SITTING)
    .sort((a, b) => a - b);
  const pace = gaps.length < ENOUGH ? USUAL_MINUTES : (gaps[Math.floor(gaps.length / 2)] ?? 0) / MINUTE;
  return Math.ceil(remaining * pace);
}
