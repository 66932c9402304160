import type { TableForeignKeyOptions } from 'typeorm';

/** A reference to another table's `id`. With `follows`, the row goes when the other one does: only what belongs to a team may. */
export function reference(name: string, columnName: string, table: string, follows = false): TableForeignKeyOptions {
  const key = { name, columnNames: [columnName], referencedTableName: table, referencedColumnNames: ['id'] };
  return follows ? { ...key, onDelete: 'CASCADE' } : key;
}
