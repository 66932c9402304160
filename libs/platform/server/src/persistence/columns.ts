import type { EntitySchemaColumnOptions } from 'typeorm';

type Options = Pick<EntitySchemaColumnOptions, 'nullable' | 'name' | 'length'>;

/** Milliseconds fit a JavaScript number; PostgreSQL's driver would else return 64-bit integers as text. */
const asNumber = {
  to: (value: number | null) => value,
  from: (value: number | string | null) => (value === null ? null : Number(value)),
};

/** Column types that exist alike on SQLite and PostgreSQL. No column has a default in the database; indexes, uniques and keys are named on the schema. */
export const columns = {
  /** Primary key: a ULID. */
  id: (options: Options = {}): EntitySchemaColumnOptions => ({ type: 'varchar', length: 26, primary: true, ...options }),
  /** The id of another row. */
  ref: (options: Options = {}): EntitySchemaColumnOptions => ({ type: 'varchar', length: 26, ...options }),
  text: (options: Omit<Options, 'length'> = {}): EntitySchemaColumnOptions => ({ type: 'text', ...options }),
  /** Short text such as a key or a state. */
  key: (options: Options = {}): EntitySchemaColumnOptions => ({ type: 'varchar', length: 64, ...options }),
  /** An `Instant`: milliseconds as a 64-bit integer. */
  instant: (options: Options = {}): EntitySchemaColumnOptions => ({ type: 'bigint', transformer: asNumber, ...options }),
  boolean: (options: Options = {}): EntitySchemaColumnOptions => ({ type: 'boolean', ...options }),
  int: (options: Options = {}): EntitySchemaColumnOptions => ({ type: 'integer', ...options }),
  /** A 64-bit floating point number. */
  real: (options: Options = {}): EntitySchemaColumnOptions => ({ type: 'double precision', ...options }),
  /** Anything JSON can hold, as text. */
  json: (options: Omit<Options, 'length'> = {}): EntitySchemaColumnOptions => ({ type: 'simple-json', ...options }),
} as const;
