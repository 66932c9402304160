import { FindOperator } from 'typeorm';
import type { SqlValue } from '../transaction.js';
import type { ColumnMap, TableMap } from './table-map.js';

/** SQL text with its parameters. */
export interface SqlText {
  readonly sql: string;
  readonly parameters: readonly SqlValue[];
}

const COMPARISONS: Readonly<Record<string, string>> = {
  equal: '=',
  lessThan: '<',
  lessThanOrEqual: '<=',
  moreThan: '>',
  moreThanOrEqual: '>=',
};

/** The condition as SQL ('' for none); null when it holds more than the simple operators, which is then TypeORM's to write. */
export function whereClause(table: TableMap, where: unknown): SqlText | null {
  if (where === undefined) return { sql: '', parameters: [] };
  if (typeof where !== 'object' || where === null || Array.isArray(where)) return null;
  const parts: SqlText[] = [];
  for (const [property, wanted] of Object.entries(where)) {
    const column = table.byProperty.get(property);
    const part = column === undefined ? null : condition(column, wanted);
    if (part === null) return null;
    parts.push(part);
  }
  if (parts.length === 0) return { sql: '', parameters: [] };
  return { sql: ` WHERE ${parts.map(({ sql }) => sql).join(' AND ')}`, parameters: parts.flatMap(({ parameters }) => parameters) };
}

function condition(column: ColumnMap, wanted: unknown): SqlText | null {
  const { quoted, toDatabase } = column;
  if (typeof wanted === 'string' || typeof wanted === 'number' || typeof wanted === 'boolean') {
    return { sql: `${quoted} = ?`, parameters: [toDatabase(wanted)] };
  }
  if (!(wanted instanceof FindOperator)) return null;
  if (wanted.type === 'isNull') return { sql: `${quoted} IS NULL`, parameters: [] };
  if (wanted.child !== undefined)
    return wanted.type === 'not' && wanted.child.type === 'isNull' ? { sql: `${quoted} IS NOT NULL`, parameters: [] } : null;
  const value: unknown = wanted.value;
  if (wanted.type === 'in' && Array.isArray(value)) {
    if (value.length === 0) return { sql: '1 = 0', parameters: [] };
    return { sql: `${quoted} IN (${value.map(() => '?').join(', ')})`, parameters: value.map(toDatabase) };
  }
  const comparison = COMPARISONS[wanted.type];
  return comparison === undefined ? null : { sql: `${quoted} ${comparison} ?`, parameters: [toDatabase(value)] };
}
