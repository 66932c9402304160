import { randomSource, uniformBelow, type RandomSource } from '@jamboree/judging-domain';
import type { Locale } from '@jamboree/kernel';
import { JURY_COMMENTS } from './world/jury-comments.js';

/** How far the demo's jurors lean towards mild or strict, at most, in points of the scale. */
const LARGEST_LEANING = 0.5;
/** How far a score may stray from a juror's own view of the whole, at most: criteria differ. */
const LARGEST_SURPRISE = 1.4;

/** One juror of the demo: always the same for the same seed, with a leaning of one's own. */
export class DemoJuror {
  private readonly random: RandomSource;
  private readonly leaning: number;

  constructor(
    seed: number,
    private readonly locale: Locale,
  ) {
    this.random = randomSource(seed);
    this.leaning = (this.even() * 2 - 1) * LARGEST_LEANING;
  }

  /** A whole number of the scale, around the merit of the idea as this juror sees it. */
  score(merit: number, scaleMin: number, scaleMax: number): number {
    const surprise = (this.even() + this.even() - 1) * LARGEST_SURPRISE;
    return Math.min(scaleMax, Math.max(scaleMin, Math.round(strictly(merit) + this.leaning + surprise)));
  }

  comment(merit: number): string {
    const { strong, doubtful } = JURY_COMMENTS[this.locale];
    const fitting = merit + this.leaning >= 4 ? strong : doubtful;
    return fitting[uniformBelow(this.random, fitting.length)] ?? '';
  }

  private even(): number {
    return this.random() / 2 ** 32;
  }
}

/** A jury spreads what it reads over the scale, so that the best are told from the good. */
function strictly(merit: number): number {
  return 3.5 + 1.3 * (merit - 4);
}
