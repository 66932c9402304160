/**
 * What an importer has to say about one value of one row, beside what it does with the row.
 *
 * - `UNREADABLE` the value could not be read and is left out
 * - `DEFAULTED` nothing usable was there, so something was put in its place
 * - `ASSUMED` the value can be read in more than one way, and one was taken
 * - `ADJUSTED` the value was read and changed, such as a name that was too long
 * - `LEFT_OUT` the value was read and is not taken over, on purpose
 * - `SUSPECT` the row looks as if it were not meant honestly; people decide
 */
export type NoteKind = 'UNREADABLE' | 'DEFAULTED' | 'ASSUMED' | 'ADJUSTED' | 'LEFT_OUT' | 'SUSPECT';

export interface ImportNote {
  /** Header of the column. */
  readonly field: string;
  readonly kind: NoteKind;
  /** English, complete: what was found, what was done. */
  readonly text: string;
}

/** Longest piece of a file's own text that a note repeats. */
const QUOTED_MAX = 60;

/** A value of the file as a note repeats it: on one line, cut, in quotation marks that tell where it ends. */
export function quoted(text: string): string {
  const line = text.replaceAll(/[\s\p{Cc}]+/gu, ' ').trim();
  return `“${cutTo(line, QUOTED_MAX)}”`;
}

/** At most `max` UTF-16 units, never half a character, with an ellipsis where something is missing. */
export function cutTo(text: string, max: number): string {
  if (text.length <= max) return text;
  return `${text
    .slice(0, max - 1)
    .replace(/[\ud800-\udbff]$/, '')
    .trimEnd()}…`;
}

/** A value together with what is to be said about it. */
export interface Noted<T> {
  readonly value: T;
  readonly notes: readonly ImportNote[];
}

/** Collects the notes of one column while its value is being read. */
export class Notes {
  readonly #notes: ImportNote[] = [];

  constructor(private readonly field: string) {}

  add(kind: NoteKind, text: string): void {
    this.#notes.push({ field: this.field, kind, text });
  }

  with<T>(value: T): Noted<T> {
    return { value, notes: [...this.#notes] };
  }
}
