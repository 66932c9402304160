import { err, ok, type Instant, type Result, type Viewer } from '@jamboree/kernel';
import { canonicalJson } from '../core/json.js';
import { sha256 } from '../core/secret.js';
import type { WriteTx } from './transaction.js';
import type { Command, IdempotencyMismatch } from './unit-of-work.js';

const CLAIM = `INSERT INTO "idempotency" ("actor", "operation", "client_mutation_id", "input_hash", "answer", "at")
  VALUES (?, ?, ?, ?, '', ?) ON CONFLICT DO NOTHING`;
const WHICH = '"actor" = ? AND "operation" = ? AND "client_mutation_id" = ?';
const STORED = `SELECT "input_hash", "answer" FROM "idempotency" WHERE ${WHICH}`;
const STORE = `UPDATE "idempotency" SET "answer" = ? WHERE ${WHICH}`;

/**
 * Runs `fn` once per (person, operation, clientMutationId) and repeats its answer afterwards. The key is claimed before `fn` runs, so that
 * of parallel attempts the others wait for the first. A refusal is not stored: its transaction is rolled back, the claim with it.
 */
export async function answerOnce<T, E>(
  tx: WriteTx,
  viewer: Viewer,
  command: Command,
  now: Instant,
  fn: () => Promise<Result<T, E>>,
): Promise<Result<T, E | IdempotencyMismatch>> {
  if (command.clientMutationId === null) return fn();
  const key = [viewer.userId ?? 'visitor', command.operation, command.clientMutationId];
  const inputHash = sha256(canonicalJson(command));
  const claimed = await tx.execute(CLAIM, [...key, inputHash, now]);
  if (claimed === 0) {
    const [stored] = await tx.rows<{ input_hash: string; answer: string }>(STORED, key);
    if (stored?.input_hash !== inputHash) return err({ code: 'IdempotencyMismatch' });
    return ok(fromAnswer<T>(stored.answer));
  }
  const result = await fn();
  if (result.ok) await tx.execute(STORE, [toAnswer(result.value), ...key]);
  return result;
}

/** `undefined`, the value of an `ok()` without one, has no JSON. */
function toAnswer(value: unknown): string {
  return value === undefined ? '' : JSON.stringify(value);
}

function fromAnswer<T>(answer: string): T {
  return (answer === '' ? undefined : JSON.parse(answer)) as T; // written by toAnswer from a T
}
