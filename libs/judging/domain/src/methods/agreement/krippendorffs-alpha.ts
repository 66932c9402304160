export type Metric = 'nominal' | 'ordinal' | 'interval' | 'ratio';

/**
 * Krippendorff's α: `ratings[submission]` are the values its jurors gave, `null` for none. Any number of jurors, missing values as they come;
 * units with fewer than two values tell nothing and are left out. 1 is perfect agreement, 0 what chance gives. `null` where no unit has two
 * values or all values are one and the same. Ratio needs values of at least 0.
 *
 * Source: K. Krippendorff, Computing Krippendorff's alpha-reliability (2011), section C and D.
 */
export function krippendorffsAlpha(ratings: readonly (readonly (number | null)[])[], metric: Metric): number | null {
  const units = ratings.map((unit) => unit.filter((value) => value !== null)).filter((unit) => unit.length > 1);
  const values = [...new Set(units.flat())].sort((a, b) => a - b);
  const indexOf = new Map(values.map((value, index) => [value, index]));
  const size = values.length;
  const coincidences = new Float64Array(size * size);
  for (const unit of units) {
    const counts = new Map<number, number>();
    for (const value of unit) {
      const index = indexOf.get(value) ?? 0;
      counts.set(index, (counts.get(index) ?? 0) + 1);
    }
    for (const [one, times] of counts) {
      for (const [other, otherTimes] of counts) {
        coincidences[one * size + other] += (times * (one === other ? times - 1 : otherTimes)) / (unit.length - 1);
      }
    }
  }
  const totals = values.map((_, row) => coincidences.subarray(row * size, (row + 1) * size).reduce((sum, count) => sum + count, 0));
  const difference = squaredDifference(metric, values, totals);
  let observed = 0;
  let expected = 0;
  for (let one = 0; one < size; one += 1) {
    for (let other = one + 1; other < size; other += 1) {
      const squared = difference(one, other);
      observed += coincidences[one * size + other] * squared;
      expected += totals[one] * totals[other] * squared;
    }
  }
  const n = totals.reduce((sum, total) => sum + total, 0);
  return expected === 0 ? null : 1 - ((n - 1) * observed) / expected;
}

/** δ² between two of the ascending `values`, given how often each occurs. */
function squaredDifference(metric: Metric, values: readonly number[], totals: readonly number[]): (low: number, high: number) => number {
  switch (metric) {
    case 'nominal':
      return () => 1;
    case 'interval':
      return (low, high) => (values[high] - values[low]) ** 2;
    case 'ratio':
      return (low, high) => ((values[high] - values[low]) / (values[high] + values[low])) ** 2;
    case 'ordinal': {
      const upTo: number[] = [];
      totals.reduce((sum, total, index) => (upTo[index] = sum + total), 0);
      // The ranks between them: all that lies from one to the other, half of the two ends.
      return (low, high) => (upTo[high] - upTo[low] + totals[low] / 2 - totals[high] / 2) ** 2;
    }
  }
}
