import { cleanLine, cleanText } from '@jamboree/event-domain';

/** One row of a file, by the normalised name of its column. A column that the file does not have reads as empty. */
export interface ImportRecord {
  /** Line of the file on which the row begins, from 1. */
  readonly line: number;
  text(column: string): string;
  has(column: string): boolean;
  /** Normalised names of all columns, in the order of the file. */
  readonly columns: readonly string[];
  /** The column's name as the file writes it. */
  header(column: string): string;
}

/** A row as a parser of comma-separated values gives it. */
export interface ParsedRow {
  readonly line: number;
  readonly cells: readonly string[];
}

/** Longest cell that is read; a file of projects holds whole texts, and some people paste whole documents. */
export const CELL_MAX = 100_000;

/** Header names compare without case, quotes and punctuation: `"Try it out" Links` is `try it out links`. */
export function columnName(header: string): string {
  return header
    .normalize('NFKC')
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

/** A parsed file: its header as written and its rows. */
export interface ImportTable {
  readonly header: readonly string[];
  readonly rows: readonly ParsedRow[];
}

/** Reads the rows of a table by the names of its columns, never by their position. */
export class ImportColumns {
  readonly #places = new Map<string, number>();

  constructor(private readonly header: readonly string[]) {
    header.forEach((name, index) => {
      const key = columnName(name);
      // Of two columns with one name the first counts.
      if (key !== '' && !this.#places.has(key)) this.#places.set(key, index);
    });
  }

  /** Those of the wanted columns that the header lacks, as they were asked for. */
  missing(wanted: readonly string[]): string[] {
    return wanted.filter((name) => !this.#places.has(columnName(name)));
  }

  /**
   * The row as a record; null when it has another number of cells than the header, so that no value lands in a neighbour's column. Empty cells beyond the
   * header, as spreadsheets leave them, do not count.
   */
  record(row: ParsedRow): ImportRecord | null {
    const beyond = row.cells.slice(this.header.length);
    if (row.cells.length < this.header.length || beyond.some((cell) => cell.trim() !== '')) return null;
    const place = (column: string) => this.#places.get(column) ?? -1;
    return {
      line: row.line,
      columns: [...this.#places.keys()],
      text: (column) => cleanText((row.cells[place(column)] ?? '').slice(0, CELL_MAX)).trim(),
      has: (column) => this.#places.has(column),
      header: (column) => cleanLine(this.header[place(column)] ?? '').trim(),
    };
  }
}
