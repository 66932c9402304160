import { decodeCursor, encodeCursor, err, ok, type Instant, type PageProblem, type Result } from '@jamboree/kernel';

/** Lists by id: from after which id; '' for the first page. */
export function readIdCursor(after: string | null): Result<string, PageProblem> {
  if (after === null) return ok('');
  const decoded = decodeCursor(after, 1);
  if (!decoded.ok) return decoded;
  const [id] = decoded.value;
  return typeof id === 'string' ? ok(id) : err({ code: 'MalformedCursor' });
}

export function idCursor(id: string): string {
  return encodeCursor([id]);
}

/** Later than any slot, for lists that begin with the newest. */
const END_OF_TIME = Number.MAX_SAFE_INTEGER;

/** Lists by start and id. */
export function readTimeCursor(after: string | null, backwards: boolean): Result<readonly [number, string], PageProblem> {
  if (after === null) return ok(backwards ? [END_OF_TIME, ''] : [0, '']);
  const decoded = decodeCursor(after, 2);
  if (!decoded.ok) return decoded;
  const [startsAt, id] = decoded.value;
  return typeof startsAt === 'number' && typeof id === 'string' ? ok([startsAt, id]) : err({ code: 'MalformedCursor' });
}

export function slotCursor({ line }: { readonly line: { readonly startsAt: Instant; readonly id: string } }): string {
  return encodeCursor([line.startsAt, line.id]);
}
