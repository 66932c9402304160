import { fc, test } from '@fast-check/jest';
import { randomSource } from '../../random.js';
import { Cholesky } from './cholesky.js';
import { Fraction } from './fraction.js';
import { kendallsTau } from './kendalls-tau.js';
import { minimise } from './minimise.js';
import { normalSource } from './normal.js';
import { midranks, tieSizes } from './ranks.js';

const integers = fc.integer({ min: -1000, max: 1000 });
const fractions = fc
  .tuple(
    integers,
    integers.filter((n) => n !== 0),
  )
  .map(([n, d]) => Fraction.of(n, d));
const matrices = fc
  .integer({ min: 1, max: 6 })
  .chain((size) =>
    fc
      .array(fc.double({ min: -3, max: 3, noNaN: true }), { minLength: size * size, maxLength: size * size })
      .map((values) => definite(values, size)),
  );

test.prop([fractions, fractions, fractions])('fractions: exact, in lowest terms, and in the order of numbers', (a, b, c) => {
  expect(a.plus(b).times(c).toString()).toBe(a.times(c).plus(b.times(c)).toString());
  expect(a.minus(b).plus(b).toString()).toBe(a.toString());
  if (b.compare(Fraction.ZERO) !== 0) expect(a.over(b).times(b).toString()).toBe(a.toString());
  expect(Math.sign(a.compare(b))).toBe(Math.sign(a.toNumber() - b.toNumber()));
  expect(Fraction.parse(a.toString()).toString()).toBe(a.toString());
});

test('fractions are read as they are written', () => {
  expect(['2.50', '-0.125', '1/8', '3', '1e3', '2.5e-1', '0.5/2'].map((text) => Fraction.parse(text).toString())).toEqual([
    '5/2',
    '-1/8',
    '1/8',
    '3',
    '1000',
    '1/4',
    '1/4',
  ]);
  for (const text of ['', 'one', '1/0', 'Infinity', '1/-2']) expect(() => Fraction.parse(text)).toThrow(SyntaxError);
  expect(() => Fraction.of(1, 0)).toThrow(RangeError);
});

test.prop([matrices])('a factored matrix solves what it stood for, and its inverse undoes it', ({ matrix, size }) => {
  const factored = Cholesky.of(matrix.slice(), size);
  if (factored === null) throw new Error('The matrix is positive definite.');
  const right = Float64Array.from({ length: size }, (_, row) => row + 1);
  const solution = factored.solve(right.slice());
  const inverse = factored.inverse();
  for (let row = 0; row < size; row += 1) {
    expect(product(matrix, solution, row, size)).toBeCloseTo(right[row], 6);
    expect(product(inverse, right, row, size)).toBeCloseTo(solution[row], 6);
  }
});

test('a matrix that is not positive definite has no factor', () => {
  expect(Cholesky.of(Float64Array.of(1, 0, 2, 1), 2)).toBeNull();
  expect(Cholesky.of(Float64Array.of(Number.NaN), 1)).toBeNull();
});

test.prop([fc.array(fc.integer({ min: 0, max: 9 }), { minLength: 1 })])('ranks add up to those of a list without ties', (values) => {
  const n = values.length;
  expect(midranks(values).reduce((sum, rank) => sum + rank, 0)).toBe((n * (n + 1)) / 2);
  expect(tieSizes(values).reduce((sum, size) => sum + size - 1, 0)).toBe(n - new Set(values).size);
});

test.prop([fc.double({ min: -4, max: 4, noNaN: true }), fc.double({ min: -4, max: 4, noNaN: true })])(
  'the lowest point of a bowl is found, or the bound before it',
  (x, y) => {
    const bowl = ([a, b]: readonly number[]): { value: number; gradient: number[] } => ({
      value: (a - x) ** 2 + 3 * (b - y) ** 2 + (a - x) * (b - y),
      gradient: [2 * (a - x) + (b - y), 6 * (b - y) + (a - x)],
    });
    const inside = minimise(bowl, [0, 0], { low: -5, high: 5 }, 1e-9);
    expect(inside.at[0]).toBeCloseTo(x, 5);
    expect(inside.at[1]).toBeCloseTo(y, 5);
    expect(inside.onBoundary).toBe(false);
    expect(minimise(bowl, [0, 0], { low: 4.5, high: 5 }, 1e-9).onBoundary).toBe(true);
  },
);

test('normal numbers have the moments of normal numbers, and the seed decides', () => {
  const normal = normalSource(randomSource(7));
  const drawn = Array.from({ length: 100_000 }, normal);
  const mean = (power: number): number => drawn.reduce((sum, value) => sum + value ** power, 0) / drawn.length;
  expect(mean(1)).toBeCloseTo(0, 1);
  expect(mean(2)).toBeCloseTo(1, 1);
  expect(mean(4)).toBeCloseTo(3, 0);
  expect(normalSource(randomSource(7))()).toBe(drawn[0]);
});

test.prop([fc.uniqueArray(integers, { minLength: 2 })])('τ is 1 for the same order and −1 for the opposite one', (values) => {
  expect(kendallsTau(values, values)).toBeCloseTo(1, 12);
  expect(
    kendallsTau(
      values,
      values.map((value) => -value),
    ),
  ).toBeCloseTo(-1, 12);
});

function definite(values: readonly number[], size: number): { matrix: Float64Array; size: number } {
  const matrix = new Float64Array(size * size);
  for (let row = 0; row < size; row += 1) {
    for (let column = 0; column < size; column += 1) {
      let sum = row === column ? 1 : 0;
      for (let index = 0; index < size; index += 1) sum += values[row * size + index] * values[column * size + index];
      matrix[row * size + column] = sum;
    }
  }
  return { matrix, size };
}

function product(matrix: Float64Array, vector: Float64Array, row: number, size: number): number {
  return vector.reduce((sum, value, column) => sum + matrix[row * size + column] * value, 0);
}
