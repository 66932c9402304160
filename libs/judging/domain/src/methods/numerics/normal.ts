import type { RandomSource } from '../../random.js';

/**
 * Standard normal numbers from uniform ones, two for each accepted point of the unit disc.
 *
 * Source: G. Marsaglia, T. Bray, A convenient method for generating normal variables, SIAM Review 6 (1964) 260–264.
 */
export function normalSource(random: RandomSource): () => number {
  let kept = Number.NaN;
  return () => {
    if (!Number.isNaN(kept)) {
      const drawn = kept;
      kept = Number.NaN;
      return drawn;
    }
    for (;;) {
      const x = random() / 2 ** 31 - 1;
      const y = random() / 2 ** 31 - 1;
      const square = x * x + y * y;
      if (square >= 1 || square === 0) continue;
      const scale = Math.sqrt((-2 * Math.log(square)) / square);
      kept = y * scale;
      return x * scale;
    }
  };
}
