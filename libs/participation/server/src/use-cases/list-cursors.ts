import { decodeCursor, encodeCursor, err, ok, type PageProblem, type Result } from '@jamboree/kernel';

/** Lists by number: from after which number; 0 for the first page. */
export function readNumberCursor(after: string | null): Result<number, PageProblem> {
  const part = readPart(after);
  if (!part.ok) return part;
  return part.value === null ? ok(0) : isNumber(part.value) ? ok(part.value) : err({ code: 'MalformedCursor' });
}

/** As large as its column on PostgreSQL. */
const LARGEST_NUMBER = 2 ** 31 - 1;

function isNumber(part: string | number): part is number {
  return typeof part === 'number' && part >= 0 && part <= LARGEST_NUMBER;
}

/** Lists by id: from after which id; '' for the first page. */
export function readIdCursor(after: string | null): Result<string, PageProblem> {
  const part = readPart(after);
  if (!part.ok) return part;
  return part.value === null ? ok('') : typeof part.value === 'string' ? ok(part.value) : err({ code: 'MalformedCursor' });
}

export function numberCursor({ number }: { readonly number: number }): string {
  return encodeCursor([number]);
}

export function idCursor({ id }: { readonly id: string }): string {
  return encodeCursor([id]);
}

function readPart(after: string | null): Result<string | number | null, PageProblem> {
  if (after === null) return ok(null);
  const decoded = decodeCursor(after, 1);
  if (!decoded.ok) return decoded;
  const [part = null] = decoded.value;
  return part === null ? err({ code: 'MalformedCursor' }) : ok(part);
}
