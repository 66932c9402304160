import { encodeCursor, ok, readCursor, type Instant, type PageProblem, type Result } from '@jamboree/kernel';

/** Later than any slot, for lists that begin with the newest. */
const END_OF_TIME = Number.MAX_SAFE_INTEGER;

/** Lists by start and id. */
export function readTimeCursor(after: string | null, backwards: boolean): Result<readonly [number, string], PageProblem> {
  const key = readCursor(after, 'number', 'string');
  return key.ok ? ok(key.value ?? [backwards ? END_OF_TIME : 0, '']) : key;
}

export function slotCursor({ line }: { readonly line: { readonly startsAt: Instant; readonly id: string } }): string {
  return encodeCursor([line.startsAt, line.id]);
}
