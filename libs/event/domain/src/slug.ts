/** Longest slug, in characters; leaves room for a number that makes it unique. */
export const SLUG_MAX = 60;

const WRITTEN_OUT: Readonly<Record<string, string>> = { ß: 'ss', æ: 'ae', ø: 'o', đ: 'd', ł: 'l', ı: 'i', '&': ' and ' };

/** A readable address part from a title: `Flood-aware mobility!` → `flood-aware-mobility`. Never empty: `event` when nothing is left. */
export function slugFrom(title: string): string {
  const plain = title
    .toLowerCase()
    .replace(/[ßæøđłı&]/g, (letter) => WRITTEN_OUT[letter] ?? letter)
    .normalize('NFKD')
    .replace(/\p{Mark}/gu, '')
    .replace(/[^a-z0-9]+/g, '-');
  return trimDashes(trimDashes(plain).slice(0, SLUG_MAX)) || 'event';
}

export function isSlug(text: string): boolean {
  return text.length <= SLUG_MAX && /^[a-z0-9]+(-[a-z0-9]+)*$/.test(text);
}

/** The first of `wanted`, `wanted-2`, `wanted-3`… that nobody has. */
export function freeSlug(wanted: string, taken: ReadonlySet<string>): string {
  if (!taken.has(wanted)) return wanted;
  for (let number = 2; ; number += 1) {
    const suffix = `-${number}`;
    const candidate = `${trimDashes(wanted.slice(0, SLUG_MAX - suffix.length))}${suffix}`;
    if (!taken.has(candidate)) return candidate;
  }
}

function trimDashes(text: string): string {
  return text.replace(/^-+|-+$/g, '');
}
