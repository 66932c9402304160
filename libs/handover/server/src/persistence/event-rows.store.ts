import type { EventId } from '@jamboree/kernel';
import type { ReadTx, WriteTx } from '@jamboree/platform-server';
import { Injectable } from '@nestjs/common';
import type { OwnedColumn, OwnedTable } from './owned-tables.js';

/** A row by its properties, with plain values: text, number, boolean, null, or whatever a JSON column holds. */
export type PlainRow = Readonly<Record<string, unknown>>;

/** Reads and writes whole rows of any table that belongs to events. */
@Injectable()
export class EventRowsStore {
  /** All rows of one event, by primary key. */
  async of(tx: ReadTx, table: OwnedTable, eventId: EventId): Promise<PlainRow[]> {
    const rows = await tx.rows<Record<string, unknown>>(table.select, [eventId]);
    return rows.map((row) => Object.fromEntries(table.columns.map((column) => [column.property, plain(column, row[column.property])])));
  }

  /** Stores rows of one table; one that points to a row of its own table comes after it. */
  async insert(tx: WriteTx, table: OwnedTable, rows: readonly PlainRow[]): Promise<void> {
    await tx.insert(table.schema, inOrder(table, rows));
  }
}

/** One value as both engines mean it: SQLite has no booleans, and neither stores JSON as more than text. */
function plain({ type }: OwnedColumn, value: unknown): unknown {
  if (value === null || value === undefined) return null;
  switch (type) {
    case 'BOOLEAN':
      return Boolean(value);
    case 'INTEGER':
    case 'REAL':
      return Number(value);
    case 'JSON':
      return typeof value === 'string' ? JSON.parse(value) : value;
    case 'TEXT':
      return value;
  }
}

function inOrder(table: OwnedTable, rows: readonly PlainRow[]): PlainRow[] {
  const own = table.columns.filter(({ self }) => self).map(({ property }) => property);
  if (own.length === 0) return [...rows];
  const waiting = new Map(rows.map((row) => [row['id'], row]));
  const ordered: PlainRow[] = [];
  const place = (row: PlainRow): void => {
    // Deleted first: rows that point to each other in a circle do not send this around in one.
    if (!waiting.delete(row['id'])) return;
    for (const property of own) {
      const before = waiting.get(row[property]);
      if (before !== undefined) place(before);
    }
    ordered.push(row);
  };
  for (const row of rows) place(row);
  return ordered;
}
