import type { TableColumnOptions } from 'typeorm';

interface Options {
  readonly isNullable?: boolean;
  readonly length?: string;
}

/** The same types as `columns`, for migrations with TypeORM's `Table`. */
export const tableColumns = {
  id: (name = 'id', primaryKeyConstraintName?: string): TableColumnOptions => ({
    name,
    type: 'varchar',
    length: '26',
    isPrimary: true,
    primaryKeyConstraintName,
  }),
  ref: (name: string, options: Options = {}): TableColumnOptions => ({ name, type: 'varchar', length: '26', ...options }),
  text: (name: string, options: Options = {}): TableColumnOptions => ({ name, type: 'text', ...options }),
  key: (name: string, options: Options = {}): TableColumnOptions => ({ name, type: 'varchar', length: '64', ...options }),
  instant: (name: string, options: Options = {}): TableColumnOptions => ({ name, type: 'bigint', ...options }),
  boolean: (name: string, options: Options = {}): TableColumnOptions => ({ name, type: 'boolean', ...options }),
  int: (name: string, options: Options = {}): TableColumnOptions => ({ name, type: 'integer', ...options }),
  real: (name: string, options: Options = {}): TableColumnOptions => ({ name, type: 'double precision', ...options }),
  json: (name: string, options: Options = {}): TableColumnOptions => ({ name, type: 'text', ...options }),
} as const;
