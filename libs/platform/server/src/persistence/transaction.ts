import type { EventId, Instant } from '@jamboree/kernel';
import type { EntitySchema, FindManyOptions, FindOneOptions, FindOptionsWhere, ObjectLiteral } from 'typeorm';
import type { JsonObject } from '../core/json.js';

export type SqlValue = string | number | boolean | null;

/** Reads. Every `?` in SQL text stands for one parameter, on both engines; names that PostgreSQL would fold are quoted. */
export interface ReadTx {
  find<T extends ObjectLiteral>(schema: EntitySchema<T>, options?: FindManyOptions<T>): Promise<T[]>;
  findOne<T extends ObjectLiteral>(schema: EntitySchema<T>, options: FindOneOptions<T>): Promise<T | null>;
  count<T extends ObjectLiteral>(schema: EntitySchema<T>, where?: FindOptionsWhere<T>): Promise<number>;
  /** One SELECT as it stands; 64-bit integers and sums arrive as numbers, booleans as 0/1 on SQLite and true/false on PostgreSQL. */
  rows<Row>(sql: string, parameters?: readonly SqlValue[]): Promise<Row[]>;
}

/** Reads and writes; only `UnitOfWork.write` hands one out, so whoever holds a `ReadTx` cannot write. */
export interface WriteTx extends ReadTx {
  insert<T extends ObjectLiteral>(schema: EntitySchema<T>, rows: T | readonly T[]): Promise<void>;
  /** Returns how many rows were changed: 0 when `where` (for example id and expected version) no longer holds. */
  update<T extends ObjectLiteral>(schema: EntitySchema<T>, where: FindOptionsWhere<NoInfer<T>>, set: Partial<NoInfer<T>>): Promise<number>;
  delete<T extends ObjectLiteral>(schema: EntitySchema<T>, where: FindOptionsWhere<T>): Promise<number>;
  /** One INSERT, UPDATE or DELETE as it stands; returns the number of rows changed. */
  execute(sql: string, parameters?: readonly SqlValue[]): Promise<number>;
  /** Writes the audit row and the outbox row of something that happened, in this transaction. */
  record(event: DomainEvent): Promise<void>;
  /** Runs `fn` once what this transaction has seen and written is durable; never when it is rolled back. It must not throw. */
  afterCommit(fn: () => void): void;
}

/** Something that happened. `data` holds ids and facts only, never personal text: audit rows outlive an erasure. */
export interface DomainEvent {
  /** Past tense, for example `SubmissionSubmitted`. */
  readonly type: string;
  readonly eventId: EventId | null;
  readonly subjectId: string;
  readonly at: Instant;
  readonly data: JsonObject;
}
