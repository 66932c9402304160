import type { ImportNote } from './note.js';
import { ImportColumns, type ImportRecord, type ImportTable } from './import-record.js';

/** What an import makes of one row: something to do, or a reason why nothing is done. */
export type Verdict<Plan> = Planned<Plan> | Refused;

export interface Planned<Plan> {
  readonly kind: 'PLANNED';
  readonly line: number;
  /** How the report names the row: its address, else its title. */
  readonly name: string;
  readonly plan: Plan;
  readonly notes: readonly ImportNote[];
}

export interface Refused {
  readonly kind: 'REFUSED';
  readonly line: number;
  readonly name: string;
  readonly reason: string;
  readonly notes: readonly ImportNote[];
}

/** Refuses with a reason a person can act on. */
export function refused(line: number, name: string, reason: string, notes: readonly ImportNote[] = []): Refused {
  return { kind: 'REFUSED', line, name, reason, notes };
}

/**
 * The verdict on every row, in the order of the file. A row whose key was seen before is refused: within one file one of the two would silently win.
 *
 * @param keyOf what tells two rows apart, from the plan
 */
export function verdicts<Plan>(
  table: ImportTable,
  read: (record: ImportRecord) => Verdict<Plan>,
  keyOf: (plan: Plan) => string,
): Verdict<Plan>[] {
  const columns = new ImportColumns(table.header);
  const firstLine = new Map<string, number>();
  return table.rows.map((row) => {
    const record = columns.record(row);
    if (record === null)
      return refused(row.line, row.cells[0] ?? '', `has ${row.cells.length} fields where the header has ${table.header.length}`);
    const verdict = read(record);
    if (verdict.kind === 'REFUSED') return verdict;
    const key = keyOf(verdict.plan);
    const first = firstLine.get(key);
    if (first !== undefined) return refused(row.line, verdict.name, `is the same as line ${first}, which counts`, verdict.notes);
    firstLine.set(key, row.line);
    return verdict;
  });
}
