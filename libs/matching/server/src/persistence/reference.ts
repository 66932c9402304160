import type { TableForeignKeyOptions } from 'typeorm';

/** A reference to another table's `id`; `onDelete` says what becomes of the row when the other one goes, which it else prevents. */
export function reference(name: string, columnName: string, table: string, onDelete?: 'CASCADE' | 'SET NULL'): TableForeignKeyOptions {
  const key = { name, columnNames: [columnName], referencedTableName: table, referencedColumnNames: ['id'] };
  return onDelete === undefined ? key : { ...key, onDelete };
}
