import type { SubmissionId } from '@jamboree/kernel';
import { likeIndexed, placeholders, type ReadTx } from '@jamboree/platform-server';
import type { Condition } from './reading-scope.js';

/** Up to so many matches it pays to look at each of them; of more, a page is soon full in the order of their numbers. */
const FEW = 1_000;

const CANDIDATES = `SELECT DISTINCT "submission_id" AS "id" FROM "submission_search" WHERE "text" LIKE ? LIMIT ${FEW + 1}`;

/**
 * The submissions that a search can be about, as a condition on `s`, from the index of trigrams; null when the index does not help: too many,
 * or fewer than three letters. Others may be among them: the search itself must still be asked.
 */
export async function searchCandidates(tx: ReadTx, pattern: string | null): Promise<Condition | null> {
  const indexed = pattern === null ? null : likeIndexed(pattern);
  if (indexed === null) return null;
  const found = await tx.rows<{ readonly id: SubmissionId }>(CANDIDATES, [indexed]);
  if (found.length > FEW) return null;
  const ids = padded(found.map(({ id }) => id));
  return ids.length === 0 ? { sql: '1 = 0', parameters: [] } : { sql: `s."id" IN (${placeholders(ids)})`, parameters: ids };
}

/** To the next power of two, so that a handful of statements serves all lengths. */
function padded<T>(ids: readonly T[]): T[] {
  const [first] = ids;
  if (first === undefined) return [];
  const length = 2 ** Math.ceil(Math.log2(ids.length));
  return [...ids, ...Array<T>(length - ids.length).fill(first)];
}
