import type { DataSource, EntitySchema, ObjectLiteral } from 'typeorm';
import type { SqlValue } from './transaction.js';

interface InsertStatement {
  readonly sql: string;
  readonly parametersOf: (row: ObjectLiteral) => SqlValue[];
}

const statements = new WeakMap<DataSource, Map<string, InsertStatement>>();

/** The INSERT of one whole row, built once per table: TypeORM's insert builder costs several times the statement itself. */
export function insertStatement<T extends ObjectLiteral>(dataSource: DataSource, schema: EntitySchema<T>): InsertStatement {
  let known = statements.get(dataSource);
  if (known === undefined) statements.set(dataSource, (known = new Map<string, InsertStatement>()));
  const existing = known.get(schema.options.name);
  if (existing !== undefined) return existing;
  const metadata = dataSource.getMetadata(schema);
  const { columns } = metadata;
  const names = columns.map((column) => dataSource.driver.escape(column.databaseName)).join(', ');
  const statement: InsertStatement = {
    sql: `INSERT INTO ${dataSource.driver.escape(metadata.tableName)} (${names}) VALUES (${columns.map(() => '?').join(', ')})`,
    // The driver turns each value into what it binds: text, number or null for the column types in use here.
    parametersOf: (row) =>
      columns.map((column) => (dataSource.driver.preparePersistentValue(column.getEntityValue(row), column) ?? null) as SqlValue),
  };
  known.set(schema.options.name, statement);
  return statement;
}
