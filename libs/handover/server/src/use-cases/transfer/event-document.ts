import { err, ok, type Result } from '@jamboree/kernel';
import { canonicalJson, sha256 } from '@jamboree/platform-server';
import type { PlainRow } from '../../persistence/event-rows.store.js';

/** The document's own version: raised when its shape changes. Which tables and columns there are is the content's matter. */
export const DOCUMENT_VERSION = 1;

/** Somebody whom rows name, by mail address. */
export interface DocumentPerson {
  readonly email: string;
  readonly displayName: string;
  readonly locale: string;
  readonly timeZone: string;
  readonly city: string | null;
}

export interface DocumentRow {
  readonly table: string;
  readonly row: PlainRow;
}

/** A whole event. */
export interface EventDocument {
  readonly slug: string;
  /** By mail address. */
  readonly people: readonly DocumentPerson[];
  /** Parents before children; references to people hold mail addresses. */
  readonly rows: readonly DocumentRow[];
}

/** Where a document stops making sense. */
export interface DamagedDocument {
  readonly code: 'DamagedDocument';
  /** From 1. */
  readonly line: number;
  /** English. */
  readonly reason: string;
}

/** A read document with the line on which each row stands. */
export interface ReadDocument extends EventDocument {
  readonly lineOf: (row: DocumentRow) => number;
}

const DIGITS = 16;
const START = '0'.repeat(DIGITS);

/** Each line carries a sum over itself and the line before, so that a reader can name the first line that is not what was written. */
function sumOf(previous: string, content: unknown): string {
  return sha256(previous + canonicalJson(content)).slice(0, DIGITS);
}

/** Newline-delimited JSON: a header, people, rows, and a last line that counts them. The same event always gives the same text. */
export function writeDocument({ slug, people, rows }: EventDocument): string {
  let sum = START;
  const line = (content: object): string => {
    sum = sumOf(sum, content);
    return JSON.stringify({ ...content, sum });
  };
  const lines = [
    line({ jamboree: 'event', version: DOCUMENT_VERSION, slug }),
    ...people.map((person) => line({ person })),
    ...rows.map(({ table, row }) => line({ table, row })),
    line({ end: people.length + rows.length }),
  ];
  return `${lines.join('\n')}\n`;
}

/** Reads a document and checks that it is whole. What rows hold is checked by who knows the tables. */
export function readDocument(text: string): Result<ReadDocument, DamagedDocument> {
  const lines = text.replace(/\n$/, '').split('\n');
  const people: DocumentPerson[] = [];
  const rows: DocumentRow[] = [];
  const places = new Map<DocumentRow, number>();
  let slug = '';
  let sum = START;
  for (const [index, written] of lines.entries()) {
    const damaged = (reason: string) => err({ code: 'DamagedDocument' as const, line: index + 1, reason });
    const parsed = parseLine(written);
    if (parsed === null) return damaged('is no JSON object');
    const { sum: claimed, ...content } = parsed;
    if (index === 0 && content['jamboree'] !== 'event') return damaged('is not the header of an exported event');
    if (index === 0 && content['version'] !== DOCUMENT_VERSION)
      return damaged(`says version ${String(content['version'])}; this program reads version ${DOCUMENT_VERSION}`);
    sum = sumOf(sum, content);
    if (claimed !== sum) return damaged('is not what was written: it was changed, or a line before it is missing');
    if (index === 0) slug = String(content['slug']);
    else if ('end' in content)
      return index === lines.length - 1
        ? ok({ slug, people, rows, lineOf: (row) => places.get(row) ?? 0 })
        : damaged('is followed by more');
    // The sum has shown that this program wrote the line, so it has the shape that it writes.
    else if ('person' in content) people.push(content['person'] as DocumentPerson);
    else {
      const row = content as unknown as DocumentRow;
      rows.push(row);
      places.set(row, index + 1);
    }
  }
  return err({ code: 'DamagedDocument', line: lines.length + 1, reason: 'is missing: the file was cut off' });
}

function parseLine(text: string): Record<string, unknown> | null {
  try {
    const parsed: unknown = JSON.parse(text);
    return typeof parsed === 'object' && parsed !== null && !Array.isArray(parsed) ? (parsed as Record<string, unknown>) : null; // checked just before
  } catch {
    return null;
  }
}
