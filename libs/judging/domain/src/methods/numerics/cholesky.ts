/**
 * A symmetric positive definite matrix as its factor: A = L·Lᵀ with L lower triangular. Rows lie one after the other in one array
 * (element (row, column) at `row · size + column`); what is above the diagonal is never read.
 */
export class Cholesky {
  private constructor(
    readonly size: number,
    /** L; above the diagonal whatever stood in A. */
    readonly factor: Float64Array,
  ) {}

  /**
   * Factors `matrix`, of which the lower triangle is read; the array is kept and overwritten. `null` where the matrix is not positive
   * definite to working precision. Takes size³/3 additions and multiplications.
   *
   * Source: G. Golub, C. Van Loan, Matrix Computations, 4th ed., algorithm 4.2.1 in the order of rows, so that both inner products run
   * along memory.
   */
  static of(matrix: Float64Array, size: number): Cholesky | null {
    for (let row = 0; row < size; row += 1) {
      const start = row * size;
      for (let column = 0; column < row; column += 1) {
        matrix[start + column] = (matrix[start + column] - product(matrix, start, column * size, column)) / matrix[column * size + column];
      }
      const pivot = matrix[start + row] - product(matrix, start, start, row);
      if (!(pivot > 0)) return null;
      matrix[start + row] = Math.sqrt(pivot);
    }
    return new Cholesky(size, matrix);
  }

  /** ln |A|. */
  logDeterminant(): number {
    let sum = 0;
    for (let row = 0; row < this.size; row += 1) sum += Math.log(this.factor[row * this.size + row]);
    return 2 * sum;
  }

  /** x with A·x = `right`, written over `right`. */
  solve(right: Float64Array): Float64Array {
    return this.solveTransposed(this.solveLower(right));
  }

  /** x with L·x = `right`, written over `right`. */
  solveLower(right: Float64Array): Float64Array {
    for (let row = 0; row < this.size; row += 1) {
      const start = row * this.size;
      let value = right[row];
      for (let column = 0; column < row; column += 1) value -= this.factor[start + column] * right[column];
      right[row] = value / this.factor[start + row];
    }
    return right;
  }

  /** x with Lᵀ·x = `right`, written over `right`: for standard normal `right`, a draw with covariance A⁻¹. */
  solveTransposed(right: Float64Array): Float64Array {
    for (let row = this.size - 1; row >= 0; row -= 1) {
      const start = row * this.size;
      const value = right[row] / this.factor[start + row];
      right[row] = value;
      for (let column = 0; column < row; column += 1) right[column] -= this.factor[start + column] * value;
    }
    return right;
  }

  /** A⁻¹, both triangles, in rows one after the other. Takes 2·size³/3 additions and multiplications. */
  inverse(): Float64Array {
    const { size, factor } = this;
    const lower = invertLower(factor, size);
    const result = new Float64Array(size * size);
    // A⁻¹ = L⁻ᵀ·L⁻¹: adds the outer product of each row of L⁻¹ with itself, along memory.
    for (let row = 0; row < size; row += 1) {
      const start = row * size;
      for (let left = 0; left <= row; left += 1) {
        const scale = lower[start + left];
        if (scale === 0) continue;
        const target = left * size;
        for (let column = 0; column <= left; column += 1) result[target + column] += scale * lower[start + column];
      }
    }
    for (let row = 0; row < size; row += 1)
      for (let column = 0; column < row; column += 1) result[column * size + row] = result[row * size + column];
    return result;
  }
}

function invertLower(factor: Float64Array, size: number): Float64Array {
  const inverse = new Float64Array(size * size);
  for (let row = 0; row < size; row += 1) {
    const start = row * size;
    for (let below = 0; below < row; below += 1) {
      const scale = -factor[start + below];
      const source = below * size;
      for (let column = 0; column <= below; column += 1) inverse[start + column] += scale * inverse[source + column];
    }
    const pivot = 1 / factor[start + row];
    for (let column = 0; column < row; column += 1) inverse[start + column] *= pivot;
    inverse[start + row] = pivot;
  }
  return inverse;
}

/** Four sums side by side, since additions that wait for one another are what takes the time. */
function product(values: Float64Array, one: number, other: number, length: number): number {
  let first = 0;
  let second = 0;
  let third = 0;
  let fourth = 0;
  const whole = length - (length % 4);
  for (let index = 0; index < whole; index += 4) {
    first += values[one + index] * values[other + index];
    second += values[one + index + 1] * values[other + index + 1];
    third += values[one + index + 2] * values[other + index + 2];
    fourth += values[one + index + 3] * values[other + index + 3];
  }
  for (let index = whole; index < length; index += 1) first += values[one + index] * values[other + index];
  return first + second + (third + fourth);
}
