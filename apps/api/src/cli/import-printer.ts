import type { ImportCounts, RowOutcome, RowReport } from '@jamboree/handover-server';
import type { Terminal } from './terminal.js';

const DONE: Readonly<Record<RowOutcome, string>> = { IMPORTED: 'imported', UPDATED: 'updated', UNCHANGED: 'unchanged', REFUSED: 'refused' };
const WOULD: Readonly<Record<RowOutcome, string>> = {
  IMPORTED: 'would import',
  UPDATED: 'would update',
  UNCHANGED: 'unchanged',
  REFUSED: 'would refuse',
};

/** How often a long import says where it is, when nobody watches a terminal. */
const EVERY = 500;

/** Prints an import row by row, and how far it is. */
export class ImportPrinter {
  private rows = 0;

  constructor(
    private readonly terminal: Terminal,
    private readonly total: number,
    private readonly dryRun: boolean,
  ) {}

  readonly row = ({ line, name, outcome, text, notes }: RowReport): void => {
    const verb = (this.dryRun ? WOULD : DONE)[outcome];
    this.terminal.out(`line ${line}: ${name === '' ? '(no name)' : oneLine(name)}: ${verb}: ${oneLine(text)}`);
    for (const { field, kind, text: note } of notes)
      this.terminal.out(`    ${kind.toLowerCase().replace('_', ' ')}: ${field}: ${oneLine(note)}`);
    this.rows += 1;
    if (this.rows % 50 === 0) this.terminal.progress(`${this.rows} of ${this.total} rows`);
    if (this.rows % EVERY === 0) this.terminal.note(`${this.rows} of ${this.total} rows`);
  };

  /** The last line is for programs: three counts in this order. */
  sum(counts: ImportCounts): void {
    this.terminal.progress('');
    if (this.dryRun) this.terminal.out('Dry run: nothing was stored.');
    this.terminal.out(`${counts.UNCHANGED} unchanged`);
    this.terminal.out(`${counts.IMPORTED} imported, ${counts.UPDATED} updated, ${counts.REFUSED} refused`);
  }
}

/** What a file says must not move the cursor or start a line of its own. */
function oneLine(text: string): string {
  return text.replaceAll(/[\p{Cc}\u2028\u2029]+/gu, ' ');
}
