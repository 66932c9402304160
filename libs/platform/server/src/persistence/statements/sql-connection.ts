import type { SqlValue } from '../transaction.js';

/** How a statement with `?` placeholders reaches an engine. */
export interface SqlConnection {
  /** The rows that a statement answers. */
  rows(sql: string, parameters: readonly SqlValue[]): Promise<unknown[]>;
  /** Runs a statement that answers no rows; the number of rows changed. */
  run(sql: string, parameters: readonly SqlValue[]): Promise<number>;
}
