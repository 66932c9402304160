import { err, ok, type Result } from './result.js';

/** Most rows that one page of any list may hold. */
export const MAX_PAGE = 100;
export const DEFAULT_PAGE = 50;

/** A request for one page: `first` rows after the row that `after` names (exclusive), in the list's own order. */
export interface PageRequest {
  readonly first: number;
  readonly after: string | null;
}

/** One page. `endCursor` is null on an empty page. */
export interface Page<T> {
  readonly items: readonly T[];
  readonly hasNextPage: boolean;
  readonly endCursor: string | null;
}

export type PageProblem = { readonly code: 'PageTooLarge'; readonly max: number } | { readonly code: 'MalformedCursor' };

export function pageRequest(first: number | null | undefined, after: string | null | undefined): Result<PageRequest, PageProblem> {
  const size = first ?? DEFAULT_PAGE;
  if (!Number.isInteger(size) || size < 1 || size > MAX_PAGE) return err({ code: 'PageTooLarge', max: MAX_PAGE });
  return ok({ first: size, after: after ?? null });
}

/** Encodes the sort key of a row; keys are strings, whole numbers or null, in the order of the list's ORDER BY. */
export function encodeCursor(key: readonly (string | number | null)[]): string {
  return toBase64Url(JSON.stringify(key));
}

/** Reads a cursor of `length` parts; a cursor from another list or a hand-made one is refused. */
function decodeCursor(cursor: string, length: number): Result<readonly (string | number | null)[], PageProblem> {
  try {
    const key: unknown = JSON.parse(fromBase64Url(cursor));
    const wellFormed =
      Array.isArray(key) &&
      key.length === length &&
      key.every((part) => part === null || typeof part === 'string' || Number.isSafeInteger(part));
    return wellFormed ? ok(key as (string | number | null)[]) : err({ code: 'MalformedCursor' }); // checked element by element
  } catch {
    return err({ code: 'MalformedCursor' });
  }
}

interface KeyPart {
  readonly string: string;
  readonly number: number;
}

type CursorKey<Kinds extends readonly (keyof KeyPart)[]> = { readonly [Part in keyof Kinds]: KeyPart[Kinds[Part]] };

/** The sort key after which a page begins, each part of the kind told; null for the first page. */
export function readCursor<const Kinds extends readonly (keyof KeyPart)[]>(
  after: string | null,
  ...kinds: Kinds
): Result<CursorKey<Kinds> | null, PageProblem> {
  if (after === null) return ok(null);
  const decoded = decodeCursor(after, kinds.length);
  if (!decoded.ok) return decoded;
  const fits = decoded.value.every((part, index) => typeof part === kinds[index]);
  return fits ? ok(decoded.value as CursorKey<Kinds>) : err({ code: 'MalformedCursor' }); // checked part by part
}

/** A list by id alone: after which id it goes on; '' for the first page. */
export function readIdCursor(after: string | null): Result<string, PageProblem> {
  const key = readCursor(after, 'string');
  return key.ok ? ok(key.value?.[0] ?? '') : key;
}

export function idCursor({ id }: { readonly id: string }): string {
  return encodeCursor([id]);
}

/** Cuts a page out of `first + 1` rows fetched: the extra row only tells that there is a next page. */
export function pageOf<T>(rows: readonly T[], first: number, cursorOf: (row: T) => string): Page<T> {
  const items = rows.slice(0, first);
  const last = items.at(-1);
  return { items, hasNextPage: rows.length > first, endCursor: last === undefined ? null : cursorOf(last) };
}

const PLAIN = /^[\x20-\x7e]*$/;

function toBase64Url(text: string): string {
  // Most keys are numbers and ids, which are their own bytes; a page has a cursor per row.
  const binary = PLAIN.test(text) ? text : Array.from(new TextEncoder().encode(text), (byte) => String.fromCharCode(byte)).join('');
  return btoa(binary).replaceAll('+', '-').replaceAll('/', '_').replaceAll('=', '');
}

function fromBase64Url(text: string): string {
  const binary = atob(text.replaceAll('-', '+').replaceAll('_', '/'));
  return new TextDecoder('utf-8', { fatal: true }).decode(Uint8Array.from(binary, (char) => char.charCodeAt(0)));
}
