import { databaseCodeOf } from './violation.js';

/** Why the database cannot be used right now; it can again without a restart once the cause is gone. */
export type StorageProblem = 'DISK_FULL' | 'BUSY' | 'UNREACHABLE' | 'STOPPING';

/** A write was not made and may be sent again with the same `clientMutationId`. When the disk is full, reads still work. */
export class StorageUnavailable extends Error {
  override readonly name = 'StorageUnavailable';

  constructor(
    readonly problem: StorageProblem,
    options?: ErrorOptions,
  ) {
    super(`The database is unavailable: ${problem}`, options);
  }
}

const PROBLEMS: readonly (readonly [RegExp, StorageProblem])[] = [
  [/^(SQLITE_FULL|SQLITE_IOERR.*|53100|53000)$/, 'DISK_FULL'],
  [/^(SQLITE_BUSY.*|SQLITE_LOCKED.*|40001|40P01|55P03|53300)$/, 'BUSY'],
  [/^(SQLITE_CANTOPEN.*|SQLITE_READONLY.*|08...|57P0.|ECONNREFUSED|ECONNRESET|EPIPE|ETIMEDOUT)$/, 'UNREACHABLE'],
];

/** The error as `StorageUnavailable` when it is the storage that failed, else the error itself. */
export function asStorageError(error: unknown): Error {
  if (error instanceof StorageUnavailable) return error;
  const code = databaseCodeOf(error) ?? '';
  const problem = PROBLEMS.find(([pattern]) => pattern.test(code))?.[1];
  if (problem !== undefined) return new StorageUnavailable(problem, { cause: error });
  return error instanceof Error ? error : new Error('Something that is not an Error was thrown.', { cause: error });
}
