import { encodeCursor, err, ok, readCursor, type PageProblem, type Result } from '@jamboree/kernel';

/** As large as its column on PostgreSQL. */
const LARGEST_NUMBER = 2 ** 31 - 1;

/** Lists by number: from after which number; 0 for the first page. */
export function readNumberCursor(after: string | null): Result<number, PageProblem> {
  const key = readCursor(after, 'number');
  if (!key.ok) return key;
  const [number] = key.value ?? [0];
  return number >= 0 && number <= LARGEST_NUMBER ? ok(number) : err({ code: 'MalformedCursor' });
}

export function numberCursor({ number }: { readonly number: number }): string {
  return encodeCursor([number]);
}
