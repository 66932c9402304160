import { isTimeZone, parseMailAddress } from '@jamboree/identity-domain';
import { err, isId, isLocale, ok, type EventId, type Result } from '@jamboree/kernel';
import type { PlainRow } from '../../persistence/event-rows.store.js';
import type { OwnedColumn, OwnedTable } from '../../persistence/owned-tables.js';
import type { DamagedDocument, DocumentPerson, DocumentRow, ReadDocument } from './event-document.js';

/** A document whose rows fit the tables of this instance. */
export interface CheckedDocument {
  readonly eventId: EventId;
  readonly event: PlainRow;
  readonly people: readonly DocumentPerson[];
  readonly rowsOf: (table: OwnedTable) => readonly PlainRow[];
}

/**
 * Checks a document as untrusted: its sums show accidents, not intent. Every row has exactly the columns of its table with values that fit, names only
 * people that the document lists, and belongs to the one event.
 */
export function checkDocument(document: ReadDocument, eventTables: readonly OwnedTable[]): Result<CheckedDocument, DamagedDocument> {
  const tables = new Map(eventTables.map((table) => [table.name, table]));
  const stranger = document.people.findIndex((person) => !isPerson(person));
  if (stranger >= 0) return damaged(stranger + 2, 'describes a person in a way that cannot be read');
  const people = new Set(document.people.map(({ email }) => email));
  const [event, ...others] = document.rows.filter(({ table }) => table === 'event');
  if (event === undefined || others.length > 0) return damaged(1, 'belongs to a document without exactly one event');
  const byTable = new Map<string, PlainRow[]>();
  for (const entry of document.rows) {
    const table = tables.get(entry.table);
    const reason =
      table === undefined
        ? `names the table ${quoted(entry.table)}, which this program does not know`
        : problemIn(table, entry, event.row['id'], people);
    if (reason !== null) return damaged(document.lineOf(entry), reason);
    const rows = byTable.get(entry.table);
    if (rows === undefined) byTable.set(entry.table, [entry.row]);
    else rows.push(entry.row);
  }
  // The id was checked among the event row's columns.
  return ok({
    eventId: event.row['id'] as EventId,
    event: event.row,
    people: document.people,
    rowsOf: ({ name }) => byTable.get(name) ?? [],
  });
}

function problemIn(table: OwnedTable, { row }: DocumentRow, eventId: unknown, people: ReadonlySet<string>): string | null {
  if (typeof row !== 'object' || row === null) return 'holds no row';
  const unknown = Object.keys(row).find((property) => !table.columns.some((column) => column.property === property));
  if (unknown !== undefined) return `has the column ${quoted(unknown)}, which this program does not know`;
  const wrong = table.columns.find((column) => !fits(column, row[column.property], people));
  if (wrong !== undefined) return `has no usable value in the column ${wrong.property} of ${table.name}`;
  return 'eventId' in row && row['eventId'] !== eventId ? 'belongs to another event' : null;
}

function fits(column: OwnedColumn, value: unknown, people: ReadonlySet<string>): boolean {
  if (value === null) return column.nullable;
  if (column.person) return typeof value === 'string' && people.has(value);
  switch (column.type) {
    case 'TEXT':
      return (
        typeof value === 'string' && (column.length === null || value.length <= column.length) && (column.property !== 'id' || isId(value))
      );
    case 'INTEGER':
      return Number.isSafeInteger(value);
    case 'REAL':
      return typeof value === 'number' && Number.isFinite(value);
    case 'BOOLEAN':
      return typeof value === 'boolean';
    case 'JSON':
      return value !== undefined;
  }
}

function isPerson(person: unknown): boolean {
  if (typeof person !== 'object' || person === null) return false;
  const { email, displayName, locale, timeZone, city }: Partial<Record<keyof DocumentPerson, unknown>> = person;
  const address = typeof email === 'string' ? parseMailAddress(email) : null;
  return (
    address?.ok === true &&
    address.value === email &&
    typeof displayName === 'string' &&
    typeof locale === 'string' &&
    isLocale(locale) &&
    typeof timeZone === 'string' &&
    isTimeZone(timeZone) &&
    (city === null || typeof city === 'string')
  );
}

function damaged(line: number, reason: string): Result<never, DamagedDocument> {
  return err({ code: 'DamagedDocument', line, reason });
}

function quoted(text: unknown): string {
  return `“${String(text).slice(0, 60)}”`;
}
