import { MinHeap } from '../numerics/min-heap.js';

/**
 * Who may go where, at which price: row i (a submission) may take the columns (jurors) `column[e]` at `cost[e]` for e in
 * `starts[i] … starts[i + 1] − 1`, and wants `need[i]` different ones. Costs are integers below 2^40, so that sums are exact.
 */
export interface TransportProblem {
  readonly starts: Int32Array;
  readonly column: Int32Array;
  readonly cost: Float64Array;
  readonly need: Int32Array;
  readonly columns: readonly TransportColumn[];
}

export interface TransportColumn {
  readonly capacity: number;
  /** Price of the load-th row on top of that of the edge, load counting from 0: an integer, and it never falls. */
  readonly price: (load: number) => number;
}

export interface Transport {
  /** For each edge 1 where it is used. */
  readonly used: Uint8Array;
  readonly load: Int32Array;
  /** What rows lack of what they want; all zero where the problem can be met. */
  readonly missing: Int32Array;
  /** Of the edges used, without the prices of the columns. */
  readonly cost: number;
}

/** Told now and then how many rows are done; throw from it to give up. */
export type Progress = (done: number, of: number) => void;

const ROWS_BETWEEN_REPORTS = 256;

/**
 * The cheapest way to give every row what it wants: rows one after the other, each along the cheapest chain of hand-overs between columns
 * that ends where there is room (successive shortest paths, Dijkstra on reduced costs). Columns only are nodes of the search, of which there
 * are few. A row that no chain can serve stays short, and the rest is the cheapest that serves as many as possible of the rows before.
 *
 * Sources: J. Edmonds, R. Karp, JACM 19 (1972) 248–264 (potentials); convex prices as in R. Ahuja, T. Magnanti, J. Orlin, Network Flows
 * (1993), section 14.3.
 */
export function transport(problem: TransportProblem, progress: Progress = () => undefined): Transport {
  const search = new Search(problem);
  const rows = problem.need.length;
  const missing = new Int32Array(rows);
  for (let row = 0; row < rows; row += 1) {
    if (row % ROWS_BETWEEN_REPORTS === 0) progress(row, rows);
    for (let unit = 0; unit < problem.need[row]; unit += 1) {
      if (search.serve(row)) continue;
      missing[row] = problem.need[row] - unit;
      break;
    }
  }
  const cost = problem.cost.reduce((sum, price, edge) => sum + (search.used[edge] === 1 ? price : 0), 0);
  return { used: search.used, load: search.load, missing, cost };
}

/**
 * Between calls, each column's price lies between the prices of its last and its next row, and no row would rather have a column that it
 * has not than one that it has, at edge cost plus price: the conditions under which nothing is cheaper.
 */
class Search {
  readonly used: Uint8Array;
  readonly load: Int32Array;
  private readonly price: Float64Array;
  private readonly rowOfEdge: Int32Array;
  /** The edges used into each column. */
  private readonly held: number[][];
  private readonly distance: Float64Array;
  /** The edge by which a column is reached, and the edge of the same row that is given up for it; −1 for none. */
  private readonly by: Int32Array;
  private readonly giving: Int32Array;
  private readonly settled: Uint8Array;
  private readonly heap: MinHeap;

  constructor(private readonly problem: TransportProblem) {
    const { columns, column, starts, need } = problem;
    this.used = new Uint8Array(column.length);
    this.load = new Int32Array(columns.length);
    this.price = Float64Array.from(columns, ({ capacity, price }) => (capacity > 0 ? price(0) : 0));
    this.rowOfEdge = new Int32Array(column.length);
    need.forEach((_, row) => this.rowOfEdge.fill(row, starts[row], starts[row + 1]));
    this.held = columns.map(() => []);
    this.distance = new Float64Array(columns.length);
    this.by = new Int32Array(columns.length);
    this.giving = new Int32Array(columns.length);
    this.settled = new Uint8Array(columns.length);
    this.heap = new MinHeap(columns.length);
  }

  /** One more column for the row; false where there is none by any chain. */
  serve(row: number): boolean {
    this.distance.fill(Number.POSITIVE_INFINITY);
    this.settled.fill(0);
    this.heap.clear();
    this.reach(row, 0, -1);
    let end = -1;
    let best = Number.POSITIVE_INFINITY;
    const settled: number[] = [];
    for (let column = this.heap.pop(); column >= 0 && this.distance[column] < best; column = this.heap.pop()) {
      this.settled[column] = 1;
      settled.push(column);
      const { capacity, price } = this.problem.columns[column];
      if (this.load[column] < capacity) {
        const total = this.distance[column] + price(this.load[column]) - this.price[column];
        if (total < best) {
          best = total;
          end = column;
          if (total === this.distance[column]) break;
        }
      }
      for (const edge of this.held[column])
        this.reach(this.rowOfEdge[edge], this.distance[column] - this.problem.cost[edge] - this.price[column], edge);
    }
    if (end < 0) return false;
    for (const column of settled) this.price[column] += Math.max(0, best - this.distance[column]);
    this.handOver(end);
    return true;
  }

  /** All columns that the row has not, `so far` the length without the new edge. */
  private reach(row: number, soFar: number, giving: number): void {
    const { starts, column, cost } = this.problem;
    for (let edge = starts[row]; edge < starts[row + 1]; edge += 1) {
      const to = column[edge];
      if (this.used[edge] === 1 || this.settled[to] === 1) continue;
      const length = soFar + cost[edge] + this.price[to];
      if (length >= this.distance[to]) continue;
      this.distance[to] = length;
      this.by[to] = edge;
      this.giving[to] = giving;
      this.heap.push(to, length);
    }
  }

  private handOver(end: number): void {
    this.load[end] += 1;
    for (let column = end; column >= 0;) {
      const edge = this.by[column];
      const given = this.giving[column];
      this.used[edge] = 1;
      this.held[column].push(edge);
      if (given < 0) return;
      const from = this.problem.column[given];
      this.used[given] = 0;
      const held = this.held[from];
      held[held.indexOf(given)] = held[held.length - 1];
      held.pop();
      column = from;
    }
  }
}
