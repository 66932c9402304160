import type { WrittenWeight } from './weight-text.js';

export interface ImportedCriterion {
  readonly name: string;
  /** The whole text where the name was cut, and details that the list named without a weight of their own. Empty else. */
  readonly description: string;
  /** Above zero, relative to the sum of all. */
  readonly weight: number;
}

/** A criterion as it was written, before the weights of the whole list are settled. */
export interface WrittenCriterion {
  readonly name: string;
  readonly description: string;
  readonly weight: WrittenWeight | null;
  /** What the list itself says, for a weight that turns out to be part of the name. */
  readonly asWritten: string;
}
