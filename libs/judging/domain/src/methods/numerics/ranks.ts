/** Ranks 1 … n, lowest value first; equal values share the mean of the ranks they take up. Values are finite. */
export function midranks(values: ArrayLike<number>): Float64Array {
  const order = Array.from({ length: values.length }, (_, index) => index).sort((a, b) => values[a] - values[b]);
  const ranks = new Float64Array(values.length);
  for (let first = 0; first < order.length;) {
    let last = first;
    while (last + 1 < order.length && values[order[last + 1]] === values[order[first]]) last += 1;
    for (let place = first; place <= last; place += 1) ranks[order[place]] = (first + last) / 2 + 1;
    first = last + 1;
  }
  return ranks;
}

/** How many values stand together, for each value that occurs more than once. */
export function tieSizes(values: Iterable<number>): number[] {
  const counts = new Map<number, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  return [...counts.values()].filter((count) => count > 1);
}
