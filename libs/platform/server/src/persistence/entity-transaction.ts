import type { EntityManager, EntitySchema, FindManyOptions, FindOneOptions, FindOptionsWhere, ObjectLiteral } from 'typeorm';
import type { AuditTrail } from './audit-trail.js';
import type { SqlConnection } from './statements/sql-connection.js';
import { countText, deleteText, insertText, recordOf, selectText, updateText } from './statements/statements.js';
import { tableMap, type TableMap } from './statements/table-map.js';
import type { DomainEvent, ReadTx, SqlValue, WriteTx } from './transaction.js';

/** One engine connection in a transaction: for statements written here, and for what only TypeORM can write. */
export interface OpenConnection {
  readonly sql: SqlConnection;
  readonly manager: EntityManager;
}

/** Reads until it is closed; a handle that leaks out of its transaction refuses to work. */
export class EntityReadTx implements ReadTx {
  private open = true;

  constructor(private readonly connection: OpenConnection) {}

  async find<T extends ObjectLiteral>(schema: EntitySchema<T>, options: FindManyOptions<T> = {}): Promise<T[]> {
    const table = this.table(schema);
    const text = selectText(table, options);
    if (text === null) return this.manager.find(schema, options);
    const rows = await this.sql.rows(text.sql, text.parameters);
    return rows.map((row) => recordOf<T>(table, row));
  }

  async findOne<T extends ObjectLiteral>(schema: EntitySchema<T>, options: FindOneOptions<T>): Promise<T | null> {
    const [found] = await this.find(schema, { ...options, take: 1 });
    return found ?? null;
  }

  async count<T extends ObjectLiteral>(schema: EntitySchema<T>, where?: FindOptionsWhere<T>): Promise<number> {
    const text = countText(this.table(schema), where);
    if (text === null) return this.manager.countBy(schema, where ?? {});
    const [row] = (await this.sql.rows(text.sql, text.parameters)) as { readonly count: number }[]; // as countText names it
    return row?.count ?? 0;
  }

  async rows<Row>(sql: string, parameters: readonly SqlValue[] = []): Promise<Row[]> {
    return (await this.sql.rows(sql, parameters)) as Row[]; // the caller's statement gives the shape
  }

  close(): void {
    this.open = false;
  }

  protected get sql(): SqlConnection {
    return this.alive().sql;
  }

  protected get manager(): EntityManager {
    return this.alive().manager;
  }

  protected table<T extends ObjectLiteral>(schema: EntitySchema<T>): TableMap {
    return tableMap(this.manager.dataSource, schema);
  }

  private alive(): OpenConnection {
    if (!this.open) throw new Error('This transaction is over: its handle must not be kept or used without await.');
    return this.connection;
  }
}

export class EntityWriteTx extends EntityReadTx implements WriteTx {
  /** Whether an outbox row was written, so that the relay is woken after the commit. */
  recorded = false;
  private readonly whenCommitted: (() => void)[] = [];

  constructor(
    connection: OpenConnection,
    private readonly audit: AuditTrail,
    private readonly actorId: string | null,
  ) {
    super(connection);
  }

  async insert<T extends ObjectLiteral>(schema: EntitySchema<T>, rows: T | readonly T[]): Promise<void> {
    const table = this.table(schema);
    // readonly arrays are not narrowed by Array.isArray
    for (const row of Array.isArray(rows) ? (rows as readonly T[]) : [rows as T]) {
      const { sql, parameters } = insertText(table, row);
      await this.sql.run(sql, parameters);
    }
  }

  async update<T extends ObjectLiteral>(
    schema: EntitySchema<T>,
    where: FindOptionsWhere<NoInfer<T>>,
    set: Partial<NoInfer<T>>,
  ): Promise<number> {
    const text = updateText(this.table(schema), where, set);
    if (text !== null) return this.sql.run(text.sql, text.parameters);
    return (await this.manager.update(schema, where, set)).affected ?? 0;
  }

  async delete<T extends ObjectLiteral>(schema: EntitySchema<T>, where: FindOptionsWhere<T>): Promise<number> {
    const text = deleteText(this.table(schema), where);
    if (text !== null) return this.sql.run(text.sql, text.parameters);
    return (await this.manager.delete(schema, where)).affected ?? 0;
  }

  async execute(sql: string, parameters: readonly SqlValue[] = []): Promise<number> {
    return this.sql.run(sql, parameters);
  }

  async record(event: DomainEvent): Promise<void> {
    this.recorded = true;
    await this.audit.append(this, this.actorId, event);
  }

  afterCommit(fn: () => void): void {
    this.whenCommitted.push(fn);
  }

  /** To be called by the unit of work, once. */
  committed(): void {
    for (const fn of this.whenCommitted) fn();
  }
}
