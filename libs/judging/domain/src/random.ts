/** A source of uniform 32-bit unsigned integers; every call gives the next one. */
export type RandomSource = () => number;

/**
 * Seeded generator sfc32: 128 bits of state, period at least 2^32 for every seed, passes PractRand.
 *
 * The 64 bits of seed are two 32-bit integers, so that `(seed, stream)` gives independent streams from one recorded seed.
 * The same arguments give the same numbers on every machine: only 32-bit integer operations are used.
 *
 * Source: Chris Doty-Humphrey, PractRand 0.94, `RNGs/sfc.cpp` (`Raw::sfc32::seed(Uint64)` with twelve discarded rounds).
 */
export function randomSource(seed: number, stream = 0): RandomSource {
  let a = 0;
  let b = seed >>> 0;
  let c = stream >>> 0;
  let counter = 1;
  const next = (): number => {
    const result = (a + b + counter) >>> 0;
    counter = (counter + 1) >>> 0;
    a = (b ^ (b >>> 9)) >>> 0;
    b = (c + (c << 3)) >>> 0;
    c = (((c << 21) | (c >>> 11)) + result) >>> 0;
    return result;
  };
  for (let round = 0; round < 12; round += 1) next();
  return next;
}

/**
 * A uniform integer in `0 … bound - 1`, without the bias of a plain remainder: draws above the last full multiple of `bound` are discarded.
 * `bound` is an integer in 1 … 2^32.
 */
export function uniformBelow(random: RandomSource, bound: number): number {
  const range = 2 ** 32;
  const limit = range - (range % bound);
  let drawn = random();
  while (drawn >= limit) drawn = random();
  return drawn % bound;
}

/** A new array in random order; every order is equally likely. Source: R. Durstenfeld, Algorithm 235, CACM 7 (1964) 420. */
export function shuffled<T>(items: readonly T[], random: RandomSource): T[] {
  const result = [...items];
  for (let last = result.length - 1; last > 0; last -= 1) {
    const chosen = uniformBelow(random, last + 1);
    const moved = result[last];
    result[last] = result[chosen];
    result[chosen] = moved;
  }
  return result;
}
