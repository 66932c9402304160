import type { AssignmentState } from '@jamboree/judging-domain';

interface Row {
  readonly submissionId: string;
  readonly number: number;
  readonly title: string;
  readonly wanted: number;
  readonly assigned: number;
  readonly done: number;
  readonly hidden: boolean;
}

interface Cell {
  readonly jurorId: string;
  readonly submissionId: string;
  readonly state: AssignmentState;
}

/** How a cell looks: six shades are more than an eye tells apart, so what does not count any more is one. */
export type Heat = 'done' | 'begun' | 'asked' | 'conflict' | 'gone';

const HEAT: Readonly<Record<AssignmentState, Heat>> = {
  COMPLETED: 'done',
  IN_PROGRESS: 'begun',
  ACCEPTED: 'asked',
  PROPOSED: 'asked',
  RECUSED: 'conflict',
  DECLINED: 'gone',
  REASSIGNED: 'gone',
  NO_SHOW: 'gone',
};

export function heatOf(state: AssignmentState): Heat {
  return HEAT[state];
}

export function isUnderReviewed({ wanted, done, hidden }: Pick<Row, 'wanted' | 'done' | 'hidden'>): boolean {
  return !hidden && done < wanted;
}

/** Those that miss most come first, then those with the fewest places filled, then by number; what is hidden comes last. */
export function underReviewedFirst<R extends Row>(rows: readonly R[]): R[] {
  return [...rows].sort(
    (a, b) =>
      Number(a.hidden) - Number(b.hidden) ||
      b.wanted - b.done - (a.wanted - a.done) ||
      a.assigned - a.wanted - (b.assigned - b.wanted) ||
      a.number - b.number,
  );
}

/** Looks up the cell of a juror and a submission. */
export function cellsBy<C extends Cell>(cells: readonly C[]): (submissionId: string, jurorId: string) => C | undefined {
  const known = new Map(cells.map((cell) => [`${cell.submissionId} ${cell.jurorId}`, cell]));
  return (submissionId, jurorId) => known.get(`${submissionId} ${jurorId}`);
}

export interface Totals {
  readonly wanted: number;
  readonly assigned: number;
  readonly done: number;
  readonly underReviewed: number;
}

/** Sums over what the viewer may see. More reviews than wanted do not make up for another submission's missing ones. */
export function totalsOf(rows: readonly Row[]): Totals {
  const seen = rows.filter(({ hidden }) => !hidden);
  const sum = (figure: (row: Row) => number) => seen.reduce((total, row) => total + figure(row), 0);
  return {
    wanted: sum(({ wanted }) => wanted),
    assigned: sum(({ assigned, wanted }) => Math.min(assigned, wanted)),
    done: sum(({ done, wanted }) => Math.min(done, wanted)),
    underReviewed: seen.filter(isUnderReviewed).length,
  };
}
