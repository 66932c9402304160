import type { FindManyOptions, ObjectLiteral } from 'typeorm';
import type { SqlValue } from '../transaction.js';
import type { TableMap } from './table-map.js';
import { whereClause, type SqlText } from './where-clause.js';

/*
 * The statements that nearly every use case consists of, written directly: TypeORM's builders cost several times what the database needs for
 * them. Each returns null for what only TypeORM can write.
 */

export function insertText(table: TableMap, row: ObjectLiteral): SqlText {
  return { sql: table.insert, parameters: table.columns.map(({ property, toDatabase }) => toDatabase(row[property])) };
}

/** Never without a condition. */
export function updateText(table: TableMap, where: object, set: object): SqlText | null {
  const condition = whereClause(table, where);
  const assignments = assignmentsOf(table, set);
  if (condition === null || condition.sql === '' || assignments === null) return null;
  return {
    sql: `UPDATE ${table.quoted} SET ${assignments.sql}${condition.sql}`,
    parameters: [...assignments.parameters, ...condition.parameters],
  };
}

function assignmentsOf(table: TableMap, set: object): SqlText | null {
  const parts: string[] = [];
  const parameters: SqlValue[] = [];
  for (const [property, value] of Object.entries(set)) {
    if (value === undefined) continue; // left as it is
    const column = table.byProperty.get(property);
    if (column === undefined) return null;
    parts.push(`${column.quoted} = ?`);
    parameters.push(column.toDatabase(value));
  }
  return parts.length === 0 ? null : { sql: parts.join(', '), parameters };
}

/** Never without a condition. */
export function deleteText(table: TableMap, where: object): SqlText | null {
  const condition = whereClause(table, where);
  if (condition === null || condition.sql === '') return null;
  return { sql: `DELETE FROM ${table.quoted}${condition.sql}`, parameters: condition.parameters };
}

export function countText(table: TableMap, where: object | undefined): SqlText | null {
  const condition = whereClause(table, where);
  return condition === null
    ? null
    : { sql: `SELECT COUNT(*) AS "count" FROM ${table.quoted}${condition.sql}`, parameters: condition.parameters };
}

const SIMPLE_OPTIONS = new Set(['where', 'order', 'take', 'skip']);

export function selectText<T extends ObjectLiteral>(table: TableMap, options: FindManyOptions<T>): SqlText | null {
  if (!Object.keys(options).every((option) => SIMPLE_OPTIONS.has(option))) return null;
  const condition = whereClause(table, options.where);
  const order = orderClause(table, options.order);
  if (condition === null || order === null) return null;
  const parameters = [...condition.parameters];
  let sql = `${table.select}${condition.sql}${order}`;
  if (options.take !== undefined) {
    sql += ' LIMIT ?';
    parameters.push(options.take);
  }
  if (options.skip !== undefined) {
    if (options.take === undefined) return null;
    sql += ' OFFSET ?';
    parameters.push(options.skip);
  }
  return { sql, parameters };
}

function orderClause(table: TableMap, order: object | undefined): string | null {
  const parts: string[] = [];
  for (const [property, direction] of Object.entries(order ?? {})) {
    const column = table.byProperty.get(property);
    if (column === undefined || (direction !== 'ASC' && direction !== 'DESC')) return null;
    parts.push(`${column.quoted} ${direction}`);
  }
  return parts.length === 0 ? '' : ` ORDER BY ${parts.join(', ')}`;
}

/** A row as the schema's record. */
export function recordOf<T extends ObjectLiteral>(table: TableMap, row: unknown): T {
  const values = row as Readonly<Record<string, unknown>>; // both drivers give objects by column name
  const record: Record<string, unknown> = {};
  for (const { property, column, fromDatabase } of table.columns) record[property] = fromDatabase(values[column]);
  return record as T; // every column of the schema is in it
}
