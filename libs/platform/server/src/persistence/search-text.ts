/**
 * Text as searches compare it: lower case, without accents. Folded here rather than in SQL, because SQLite lowers ASCII only and PostgreSQL
 * by its own locale.
 */
export function foldForSearch(text: string): string {
  return text.normalize('NFKD').replaceAll(/\p{M}/gu, '').toLowerCase();
}

/** Longest search that is looked at; the rest of a longer one is ignored. SQLite refuses patterns of 50,000 bytes. */
const LONGEST = 100;

/** A LIKE pattern (with `ESCAPE '!'`) that finds the text anywhere; null when there is nothing to search for. */
export function searchPattern(search: string | null | undefined): string | null {
  const folded = foldForSearch((search ?? '').trim().slice(0, LONGEST));
  return folded === '' ? null : `%${folded.replaceAll(/[!%_]/gu, '!$&')}%`;
}

const LONG_ENOUGH = /[^%_]{3}/u;

/**
 * The same pattern for an index of trigrams, which knows no `ESCAPE`: what had to be escaped stands for any character, so it finds all that the
 * pattern finds and perhaps more. Null when no three letters stand together: then the index does not help.
 */
export function likeIndexed(pattern: string): string | null {
  const loose = pattern.replaceAll(/![!%_]/gu, '_').replaceAll('\\', '_');
  return LONG_ENOUGH.test(loose) ? loose : null;
}
