import type { QueryRunner } from 'typeorm';
import { numberedPlaceholders } from '../portable-sql.js';
import type { SqlValue } from '../transaction.js';
import type { SqlConnection } from './sql-connection.js';
import { storable } from './storable.js';

/** Runs statements on the client that a query runner holds for one transaction. */
export class PostgresConnection implements SqlConnection {
  constructor(private readonly runner: QueryRunner) {}

  async rows(sql: string, parameters: readonly SqlValue[]): Promise<unknown[]> {
    const { records }: { records: unknown[] } = await this.runner.query(numberedPlaceholders(sql), parameters.map(storable), true);
    return records;
  }

  async run(sql: string, parameters: readonly SqlValue[]): Promise<number> {
    return (await this.runner.query(numberedPlaceholders(sql), parameters.map(storable), true)).affected ?? 0;
  }
}
