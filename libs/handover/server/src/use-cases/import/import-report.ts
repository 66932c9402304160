import type { ImportNote, Verdict } from '@jamboree/handover-domain';
import type { WriteTx } from '@jamboree/platform-server';

/** What became, or in a dry run would become, of one row. */
export type RowOutcome = 'IMPORTED' | 'UPDATED' | 'UNCHANGED' | 'REFUSED';

export interface RowReport {
  /** Line of the file on which the row begins, from 1. */
  readonly line: number;
  readonly name: string;
  readonly outcome: RowOutcome;
  /** What was done, in English, or why nothing was. */
  readonly text: string;
  readonly notes: readonly ImportNote[];
}

/** Rows of each outcome. */
export type ImportCounts = Readonly<Record<RowOutcome, number>>;

export interface ImportOptions {
  /** Reports what would be done and does nothing. */
  readonly dryRun: boolean;
  /** Called once per row, in the order of the file, after the row is safely stored. */
  readonly onRow: (report: RowReport) => void;
}

/** A row with what is to be done about it. */
export interface RowStep extends RowReport {
  /** Stores the row; gives the reason when it is refused after all, and then nothing of it was stored. Null when there is nothing to do. */
  readonly apply: ((tx: WriteTx) => Promise<string | null>) | null;
}

export function refusedStep({ line, name, notes }: Pick<Verdict<unknown>, 'line' | 'name' | 'notes'>, text: string): RowStep {
  return { line, name, notes, outcome: 'REFUSED', text, apply: null };
}
