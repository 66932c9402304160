import type { EntityManager, EntitySchema, FindManyOptions, FindOneOptions, FindOptionsWhere, ObjectLiteral, QueryRunner } from 'typeorm';
import type { AuditTrail } from './audit-trail.js';
import { insertStatement } from './insert-statement.js';
import { numberedPlaceholders } from './portable-sql.js';
import type { DomainEvent, ReadTx, SqlValue, WriteTx } from './transaction.js';

/** Reads through one query runner until it is closed; a handle that leaks out of its transaction refuses to work. */
export class EntityReadTx implements ReadTx {
  private open = true;

  constructor(private readonly runner: QueryRunner) {}

  find<T extends ObjectLiteral>(schema: EntitySchema<T>, options?: FindManyOptions<T>): Promise<T[]> {
    return this.manager().find(schema, options);
  }

  findOne<T extends ObjectLiteral>(schema: EntitySchema<T>, options: FindOneOptions<T>): Promise<T | null> {
    return this.manager().findOne(schema, options);
  }

  count<T extends ObjectLiteral>(schema: EntitySchema<T>, where?: FindOptionsWhere<T>): Promise<number> {
    return this.manager().countBy(schema, where ?? {});
  }

  async rows<Row>(sql: string, parameters: readonly SqlValue[] = []): Promise<Row[]> {
    return this.query(sql, parameters);
  }

  close(): void {
    this.open = false;
  }

  protected manager(): EntityManager {
    if (!this.open) throw new Error('This transaction is over: its handle must not be kept or used without await.');
    return this.runner.manager;
  }

  protected query<Raw>(sql: string, parameters: readonly SqlValue[], structured = false): Promise<Raw> {
    const postgres = this.manager().dataSource.options.type === 'postgres';
    // The driver types its answer as any; its shape is the caller's statement.
    return this.runner.query(postgres ? numberedPlaceholders(sql) : sql, [...parameters], structured as true) as Promise<Raw>;
  }
}

export class EntityWriteTx extends EntityReadTx implements WriteTx {
  constructor(
    runner: QueryRunner,
    private readonly audit: AuditTrail,
    private readonly actorId: string | null,
  ) {
    super(runner);
  }

  /** Whether an outbox row was written, so that the relay is woken after the commit. */
  recorded = false;

  async insert<T extends ObjectLiteral>(schema: EntitySchema<T>, rows: T | readonly T[]): Promise<void> {
    const { dataSource } = this.manager();
    // readonly arrays are not narrowed by Array.isArray
    for (const row of Array.isArray(rows) ? (rows as readonly T[]) : [rows as T]) {
      const { sql, parametersOf } = insertStatement(dataSource, schema);
      await this.query(sql, parametersOf(row));
    }
  }

  async update<T extends ObjectLiteral>(
    schema: EntitySchema<T>,
    where: FindOptionsWhere<NoInfer<T>>,
    set: Partial<NoInfer<T>>,
  ): Promise<number> {
    // A partial row is one deep partial that TypeORM accepts; its type cannot see that for a generic T.
    const result = await this.manager().update(schema, where, set);
    return result.affected ?? 0;
  }

  async delete<T extends ObjectLiteral>(schema: EntitySchema<T>, where: FindOptionsWhere<T>): Promise<number> {
    const result = await this.manager().delete(schema, where);
    return result.affected ?? 0;
  }

  async execute(sql: string, parameters: readonly SqlValue[] = []): Promise<number> {
    const result = await this.query<{ readonly affected?: number }>(sql, parameters, true);
    return result.affected ?? 0;
  }

  async record(event: DomainEvent): Promise<void> {
    this.recorded = true;
    await this.audit.append(this, this.actorId, event);
  }
}
