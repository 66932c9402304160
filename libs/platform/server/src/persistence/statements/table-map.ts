import type { DataSource, EntitySchema, ObjectLiteral } from 'typeorm';
import type { SqlValue } from '../transaction.js';

/** One column: its quoted name, and how its values go in and come out. */
export interface ColumnMap {
  readonly property: string;
  readonly column: string;
  readonly quoted: string;
  readonly toDatabase: (value: unknown) => SqlValue;
  readonly fromDatabase: (value: unknown) => unknown;
}

export interface TableMap {
  readonly quoted: string;
  readonly columns: readonly ColumnMap[];
  readonly byProperty: ReadonlyMap<string, ColumnMap>;
  /** The INSERT of one whole row. */
  readonly insert: string;
  /** The SELECT of whole rows, up to its conditions. */
  readonly select: string;
}

const known = new WeakMap<DataSource, Map<string, TableMap>>();

/** What TypeORM knows of a table, in the form that the statements need; made once per table. */
export function tableMap<T extends ObjectLiteral>(dataSource: DataSource, schema: EntitySchema<T>): TableMap {
  let tables = known.get(dataSource);
  if (tables === undefined) known.set(dataSource, (tables = new Map<string, TableMap>()));
  let table = tables.get(schema.options.name);
  if (table === undefined) tables.set(schema.options.name, (table = readTable(dataSource, schema)));
  return table;
}

/** Types whose values both drivers take and give as they are. */
const AS_IS: readonly unknown[] = ['varchar', 'text', 'integer', 'double precision'];

function readTable<T extends ObjectLiteral>(dataSource: DataSource, schema: EntitySchema<T>): TableMap {
  const { driver } = dataSource;
  const metadata = dataSource.getMetadata(schema);
  const columns = metadata.columns.map((column): ColumnMap => {
    const names = { property: column.propertyName, column: column.databaseName, quoted: driver.escape(column.databaseName) };
    if (AS_IS.includes(column.type) && column.transformer === undefined) {
      return { ...names, toDatabase: (value) => (value ?? null) as SqlValue, fromDatabase: (value) => value };
    }
    return {
      ...names,
      // The driver makes text, a number or null of every column type in use here.
      toDatabase: (value) => (driver.preparePersistentValue(value, column) ?? null) as SqlValue,
      fromDatabase: (value) => driver.prepareHydratedValue(value, column) as unknown,
    };
  });
  const quoted = driver.escape(metadata.tableName);
  const names = columns.map((column) => column.quoted).join(', ');
  return {
    quoted,
    columns,
    byProperty: new Map(columns.map((column) => [column.property, column])),
    select: `SELECT ${names} FROM ${quoted}`,
    insert: `INSERT INTO ${quoted} (${names}) VALUES (${columns.map(() => '?').join(', ')})`,
  };
}
