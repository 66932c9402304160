import type { Allocation } from './allocation.js';

/** One hand-over: `submission` goes to `to`; `from` is null where the submission gains a reader. */
interface HandOver {
  readonly submission: number;
  readonly from: number | null;
  readonly to: number;
}

/**
 * Jurors that a breadth-first search over hand-overs reaches, nearest first. Each juror and each submission is expanded once: a submission seen a
 * second time could only lead to jurors that were reached the first time.
 */
class Search {
  readonly reached: number[] = [];
  private readonly cameBy = new Map<number, HandOver>();
  private unreached: number[];
  private readonly expanded = new Set<number>();

  constructor(private readonly allocation: Allocation) {
    this.unreached = allocation.jurors.map((_, juror) => juror);
  }

  startAt(juror: number): void {
    this.unreached = this.unreached.filter((other) => other !== juror);
    this.follow(juror);
  }

  /** Everyone who may take this submission from `from` is reached. */
  expand(submission: number, from: number | null): void {
    if (this.expanded.has(submission)) return;
    this.expanded.add(submission);
    this.unreached = this.unreached.filter((to) => {
      if (!this.allocation.mayRead(to, submission)) return true;
      this.cameBy.set(to, { submission, from, to });
      this.reached.push(to);
      return false;
    });
  }

  follow(juror: number): void {
    for (const submission of this.allocation.movable(juror)) this.expand(submission, juror);
  }

  carryOut(goal: number): void {
    let step = this.cameBy.get(goal);
    while (step !== undefined) {
      if (step.from !== null) this.allocation.remove(step.from, step.submission);
      this.allocation.add(step.to, step.submission, 'EXCHANGED');
      step = step.from === null ? undefined : this.cameBy.get(step.from);
    }
  }
}

/**
 * Finds one more reader for a submission by a shortest chain of hand-overs that ends at a juror with room (an augmenting path).
 * False when there is none: then no plan at all gives it one more beside the places already filled. Source: Ford and Fulkerson 1956; Edmonds and Karp 1972.
 */
export function gainReader(allocation: Allocation, submission: number): boolean {
  if (allocation.leastLoadWithRoom() === Infinity) return false;
  const search = new Search(allocation);
  search.expand(submission, null);
  for (let next = 0; next < search.reached.length; next += 1) {
    const juror = search.reached[next] ?? 0;
    if (allocation.hasRoom(juror)) {
      search.carryOut(juror);
      return true;
    }
    search.follow(juror);
  }
  return false;
}

/**
 * Relieves a juror of one submission by a chain of hand-overs to the least loaded juror it can reach who reads at least two fewer.
 * False when there is none; when there is none for any juror, no plan has smaller squares of loads.
 * Source: Harvey, Ladner, Lovász, Tamir: Semi-matchings for bipartite graphs and load balancing, J. Algorithms 59 (2006), theorem 3.1.
 */
export function relieve(allocation: Allocation, juror: number): boolean {
  const enough = allocation.loadOf(juror) - 2;
  const least = allocation.leastLoadWithRoom();
  if (least > enough) return false;
  const search = new Search(allocation);
  search.startAt(juror);
  let best: number | null = null;
  for (let next = 0; next < search.reached.length; next += 1) {
    const other = search.reached[next] ?? 0;
    if (allocation.hasRoom(other) && (best === null || allocation.loadOf(other) < allocation.loadOf(best))) best = other;
    if (best !== null && allocation.loadOf(best) === least) break;
    search.follow(other);
  }
  if (best === null || allocation.loadOf(best) > enough) return false;
  search.carryOut(best);
  return true;
}
