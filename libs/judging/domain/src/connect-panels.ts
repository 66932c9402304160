import type { Allocation } from './allocation.js';

/** Exchanges tried before a plan is left in parts; a single one nearly always joins two parts. */
const TRIES = 1_000;

/** The parts into which the graph of jurors and submissions falls, as lists of jurors who read anything; the largest first. */
export function panels(allocation: Allocation): number[][] {
  const seen = new Set<number>();
  const parts: number[][] = [];
  const readings = allocation.jurors.map((): number[] => []);
  allocation.submissions.forEach((_, submission) => {
    for (const juror of allocation.readersOf(submission).keys()) readings[juror]?.push(submission);
  });
  allocation.jurors.forEach((_, first) => {
    if (seen.has(first) || allocation.loadOf(first) === 0) return;
    seen.add(first);
    const part = [first];
    const visited = new Set<number>();
    for (let next = 0; next < part.length; next += 1) {
      for (const submission of readings[part[next] ?? 0] ?? []) {
        if (visited.has(submission)) continue;
        visited.add(submission);
        for (const juror of allocation.readersOf(submission).keys()) {
          if (seen.has(juror)) continue;
          seen.add(juror);
          part.push(juror);
        }
      }
    }
    parts.push(part);
  });
  return parts.sort((a, b) => b.length - a.length || (a[0] ?? 0) - (b[0] ?? 0));
}

/**
 * Joins the parts of a plan by exchanging one submission each between two jurors of different parts; loads stay as they are.
 * Where conflicts or pinned pairs leave no exchange, the plan stays in parts, and the plan says so.
 */
export function connectPanels(allocation: Allocation): void {
  let parts = panels(allocation);
  let tries = TRIES;
  while (parts.length > 1 && tries > 0) {
    const before = parts.length;
    for (const [one, other] of exchanges(allocation, parts)) {
      tries -= 1;
      exchange(allocation, one, other);
      parts = panels(allocation);
      if (parts.length < before) break;
      exchange(allocation, { juror: one.juror, submission: other.submission }, { juror: other.juror, submission: one.submission });
      if (tries === 0) break;
    }
    if (parts.length >= before) return;
  }
}

interface Reading {
  readonly juror: number;
  readonly submission: number;
}

/** The exchanges that conflicts allow between the largest part and the others; lists are taken beforehand, since trying alters the plan. */
function* exchanges(allocation: Allocation, parts: readonly number[][]): Generator<[Reading, Reading]> {
  const readings = (jurors: readonly number[]) =>
    jurors.flatMap((juror) => allocation.movable(juror).map((submission): Reading => ({ juror, submission })));
  const [largest = [], ...rest] = parts;
  const inLargest = readings(largest);
  for (const other of readings(rest.flat())) {
    for (const one of inLargest) {
      if (allocation.mayRead(one.juror, other.submission) && allocation.mayRead(other.juror, one.submission)) yield [one, other];
    }
  }
}

function exchange(allocation: Allocation, one: Reading, other: Reading): void {
  allocation.remove(one.juror, one.submission);
  allocation.remove(other.juror, other.submission);
  allocation.add(one.juror, other.submission, 'EXCHANGED');
  allocation.add(other.juror, one.submission, 'EXCHANGED');
}
