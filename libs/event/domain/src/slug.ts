import type { Locale, LocalizedText } from '@jamboree/kernel';

/** Longest slug, in characters; leaves room for a number that makes it unique. */
export const SLUG_MAX = 60;

const WRITTEN_OUT: Readonly<Record<string, string>> = { ß: 'ss', æ: 'ae', ø: 'o', đ: 'd', ł: 'l', ı: 'i', '&': ' and ' };

/** What readers of a language expect in place of a letter: without its dots, a German word is another one. */
const WRITTEN_OUT_IN: Readonly<Record<Locale, Readonly<Record<string, string>>>> = {
  en: {},
  de: { ä: 'ae', ö: 'oe', ü: 'ue', '&': ' und ' },
  id: { '&': ' dan ' },
};

/** A readable address part from a title in its language: `Flood-aware mobility!` → `flood-aware-mobility`. Never empty: `event` when nothing is left. */
export function slugFrom(title: string, locale: Locale = 'en'): string {
  const writtenOut = { ...WRITTEN_OUT, ...WRITTEN_OUT_IN[locale] };
  const plain = title
    .toLowerCase()
    .normalize('NFC')
    .replace(/[^a-z0-9]/gu, (letter) => writtenOut[letter] ?? letter)
    .normalize('NFKD')
    .replace(/\p{Mark}/gu, '')
    .replace(/[^a-z0-9]+/g, '-');
  return wholeWords(trimDashes(plain)) || 'event';
}

/** The slug of a text in several languages: of its English words, else of those that it has. */
export function slugFromText(title: LocalizedText): string {
  const locale = (['en', 'id', 'de'] as const).find((one) => title[one] !== undefined) ?? 'en';
  return slugFrom(title[locale] ?? '', locale);
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

/** As many words as fit; a first word that is too long is cut. */
function wholeWords(slug: string): string {
  if (slug.length <= SLUG_MAX) return slug;
  const end = slug.lastIndexOf('-', SLUG_MAX);
  return slug.slice(0, end > 0 ? end : SLUG_MAX);
}

function trimDashes(text: string): string {
  return text.replace(/^-+|-+$/g, '');
}
