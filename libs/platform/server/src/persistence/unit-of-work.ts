import type { Result, Viewer } from '@jamboree/kernel';
import type { ReadTx, WriteTx } from './transaction.js';

/** What a write was asked to do. All of it is hashed, so that the same id with other input is noticed. */
export interface Command {
  /** Stable name of the operation, for example `submitSubmission`. */
  readonly operation: string;
  /** The client's id of this attempt; null where an answer must not be stored, such as one that holds a secret. */
  readonly clientMutationId: string | null;
}

/** The same `clientMutationId` came back with other input. */
export interface IdempotencyMismatch {
  readonly code: 'IdempotencyMismatch';
}

/** All access to the database. Nothing slow (mail, HTTP, password hashing) belongs inside, and neither may be nested in the other. */
export abstract class UnitOfWork {
  /** Runs `fn` on one consistent snapshot. */
  abstract read<T>(fn: (tx: ReadTx) => Promise<T>): Promise<T>;

  /**
   * Runs `fn` in a transaction that commits on `ok` and rolls back on `err` or throw. The promise settles after the commit is durable.
   * A repeated `clientMutationId` of the same person and operation gives the first answer again, so the value must survive JSON.
   * On PostgreSQL `fn` may run several times (40001, 40P01): it must have no effect outside `tx`.
   */
  abstract write<T, E>(
    viewer: Viewer,
    command: Command,
    fn: (tx: WriteTx) => Promise<Result<T, E>>,
  ): Promise<Result<T, E | IdempotencyMismatch>>;

  /** Refuses new writes, finishes those that wait, closes the database. */
  abstract close(): Promise<void>;
}
