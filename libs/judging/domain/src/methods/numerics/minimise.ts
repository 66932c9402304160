export interface Smooth {
  readonly value: number;
  readonly gradient: readonly number[];
}

export interface Minimum {
  readonly at: readonly number[];
  readonly value: number;
  /** Some coordinate ended on a bound. */
  readonly onBoundary: boolean;
}

export interface Box {
  readonly low: number;
  readonly high: number;
}

const MOST_STEPS = 60;
const SUFFICIENT_DECREASE = 1e-4;

/**
 * The lowest point of a smooth function of a few variables near `start`, within the same bounds for each: BFGS with halved steps, coordinates
 * that push against a bound held there. `tolerance` is on the greatest component of the gradient that is free to move.
 *
 * Source: J. Nocedal, S. Wright, Numerical Optimization, 2nd ed., algorithms 3.1 and 6.1.
 */
export function minimise(of: (at: readonly number[]) => Smooth, start: readonly number[], { low, high }: Box, tolerance: number): Minimum {
  let at = start.map((value) => clamp(value, low, high));
  let here = of(at);
  let inverseHessian = identity(at.length, 1 / Math.max(1, norm(here.gradient)));
  for (let step = 0; step < MOST_STEPS; step += 1) {
    const held = at.map((value, index) => (value <= low && here.gradient[index] > 0) || (value >= high && here.gradient[index] < 0));
    const free = here.gradient.map((slope, index) => (held[index] ? 0 : slope));
    if (Math.max(...free.map(Math.abs)) < tolerance) break;
    let direction = multiply(inverseHessian, free).map((value, index) => (held[index] ? 0 : -value));
    if (dot(direction, free) >= 0) direction = free.map((slope) => -slope);
    const next = halvedStep(of, at, here, direction, { low, high });
    if (next === null) break;
    inverseHessian = updated(inverseHessian, difference(next.at, at), difference(next.here.gradient, here.gradient), step === 0);
    ({ at, here } = next);
  }
  return { at, value: here.value, onBoundary: at.some((value) => value <= low || value >= high) };
}

function halvedStep(
  of: (at: readonly number[]) => Smooth,
  from: readonly number[],
  here: Smooth,
  direction: readonly number[],
  { low, high }: Box,
): { at: number[]; here: Smooth } | null {
  for (let scale = 1; scale > 1e-10; scale /= 2) {
    const at = from.map((value, index) => clamp(value + scale * direction[index], low, high));
    const next = of(at);
    const slope = dot(here.gradient, difference(at, from));
    if (next.value <= here.value + SUFFICIENT_DECREASE * Math.min(0, slope) && next.value < here.value) return { at, here: next };
  }
  return null;
}

/** The formula of Broyden, Fletcher, Goldfarb and Shanno; left as it was where the curvature seen is not positive. */
function updated(inverse: readonly (readonly number[])[], moved: readonly number[], turned: readonly number[], first: boolean): number[][] {
  const curvature = dot(moved, turned);
  if (curvature <= 0) return inverse.map((row) => [...row]);
  const from = first ? identity(moved.length, curvature / dot(turned, turned)) : inverse;
  const image = multiply(from, turned);
  const factor = (1 + dot(turned, image) / curvature) / curvature;
  return from.map((row, i) =>
    row.map((value, j) => value + factor * moved[i] * moved[j] - (image[i] * moved[j] + moved[i] * image[j]) / curvature),
  );
}

function identity(size: number, scale: number): number[][] {
  return Array.from({ length: size }, (_, row) => Array.from({ length: size }, (__, column) => (row === column ? scale : 0)));
}

function multiply(matrix: readonly (readonly number[])[], vector: readonly number[]): number[] {
  return matrix.map((row) => dot(row, vector));
}

function difference(one: readonly number[], other: readonly number[]): number[] {
  return one.map((value, index) => value - other[index]);
}

function dot(one: readonly number[], other: readonly number[]): number {
  return one.reduce((sum, value, index) => sum + value * other[index], 0);
}

function norm(vector: readonly number[]): number {
  return Math.sqrt(dot(vector, vector));
}

function clamp(value: number, low: number, high: number): number {
  return Math.min(high, Math.max(low, value));
}
