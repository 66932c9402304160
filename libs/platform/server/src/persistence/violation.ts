/** A constraint that the database refused to break. */
export interface Violation {
  readonly kind: 'UNIQUE' | 'CHECK' | 'FOREIGN_KEY';
  /** The constraint's name on PostgreSQL; on SQLite what its message names: `table.column, table.column` or a check's name; '' for foreign keys. */
  readonly constraint: string;
}

const KINDS: Readonly<Record<string, Violation['kind']>> = {
  SQLITE_CONSTRAINT_UNIQUE: 'UNIQUE',
  SQLITE_CONSTRAINT_PRIMARYKEY: 'UNIQUE',
  SQLITE_CONSTRAINT_CHECK: 'CHECK',
  SQLITE_CONSTRAINT_FOREIGNKEY: 'FOREIGN_KEY',
  '23505': 'UNIQUE',
  '23514': 'CHECK',
  '23503': 'FOREIGN_KEY',
};

/** Reads a thrown error as a constraint violation; null when it is anything else. */
export function violationOf(error: unknown): Violation | null {
  const source = driverErrorOf(error);
  const kind = KINDS[source.code ?? ''];
  if (kind === undefined) return null;
  return { kind, constraint: source.constraint ?? / constraint failed: (.*)$/.exec(source.message ?? '')?.[1] ?? '' };
}

/** The database's own code, such as `SQLITE_FULL` or `40001`; undefined when the error is not the database's. */
export function databaseCodeOf(error: unknown): string | undefined {
  return driverErrorOf(error).code;
}

interface DriverError {
  readonly code?: string;
  readonly constraint?: string;
  readonly message?: string;
}

function driverErrorOf(error: unknown): DriverError {
  if (typeof error !== 'object' || error === null) return {};
  const inner = 'driverError' in error && typeof error.driverError === 'object' && error.driverError !== null ? error.driverError : error;
  return inner; // every field of DriverError is optional, so any object is one
}
