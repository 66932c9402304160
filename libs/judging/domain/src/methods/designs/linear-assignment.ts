export interface LinearAssignment {
  /** For each row its column, or `null` where there are more rows than columns and it stayed without. */
  readonly columns: readonly (number | null)[];
  readonly cost: number;
}

/**
 * One column for each row, or one row for each column where there are fewer columns, at the lowest sum of costs. `cost[row][column]` is
 * finite. Takes rows² × columns steps. A constant added to one row's or one column's costs of a square table moves the
 * sum by it and leaves the columns as they are.
 *
 * Source: R. Jonker, A. Volgenant, A shortest augmenting path algorithm for dense and sparse linear assignment problems, Computing 38 (1987)
 * 325–340 (the augmentation without their initialisation).
 */
export function linearAssignment(cost: readonly (readonly number[])[]): LinearAssignment {
  const rows = cost.length;
  const columns = cost[0]?.length ?? 0;
  if (rows > columns) {
    const turned = linearAssignment(Array.from({ length: columns }, (_, column) => cost.map((row) => row[column])));
    const columnOf = cost.map((): number | null => null);
    turned.columns.forEach((row, column) => {
      if (row !== null) columnOf[row] = column;
    });
    return { columns: columnOf, cost: turned.cost };
  }
  const rowOf = new Int32Array(columns).fill(-1);
  const rowPrice = new Float64Array(rows);
  const columnPrice = new Float64Array(columns);
  for (let row = 0; row < rows; row += 1) augment(cost, row, rowOf, rowPrice, columnPrice);
  const columnOf = cost.map((): number | null => null);
  rowOf.forEach((row, column) => {
    if (row >= 0) columnOf[row] = column;
  });
  return { columns: columnOf, cost: columnOf.reduce<number>((sum, column, row) => sum + (column === null ? 0 : cost[row][column]), 0) };
}

/** Gives `start` a column along the cheapest alternating path (Dijkstra on reduced costs), which keeps all prices feasible. */
function augment(
  cost: readonly (readonly number[])[],
  start: number,
  rowOf: Int32Array,
  rowPrice: Float64Array,
  columnPrice: Float64Array,
): void {
  const columns = rowOf.length;
  const distance = new Float64Array(columns).fill(Number.POSITIVE_INFINITY);
  const cameFrom = new Int32Array(columns).fill(-1);
  const done = new Uint8Array(columns);
  const reached: number[] = [];
  let row = start;
  let from = -1;
  let length = 0;
  let end = -1;
  while (end < 0) {
    let nearest = -1;
    for (let column = 0; column < columns; column += 1) {
      if (done[column] === 1) continue;
      const through = length + cost[row][column] - rowPrice[row] - columnPrice[column];
      if (through < distance[column]) {
        distance[column] = through;
        cameFrom[column] = from;
      }
      if (nearest < 0 || distance[column] < distance[nearest]) nearest = column;
    }
    done[nearest] = 1;
    reached.push(nearest);
    length = distance[nearest];
    from = nearest;
    if (rowOf[nearest] < 0) end = nearest;
    else row = rowOf[nearest];
  }
  rowPrice[start] += length;
  for (const column of reached) {
    columnPrice[column] -= length - distance[column];
    if (rowOf[column] >= 0) rowPrice[rowOf[column]] += length - distance[column];
  }
  for (let column = end; column >= 0;) {
    const before = cameFrom[column];
    rowOf[column] = before < 0 ? start : rowOf[before];
    column = before;
  }
}
