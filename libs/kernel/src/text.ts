/** The languages that every message exists in. */
export const LOCALES = ['en', 'de', 'id'] as const;
export type Locale = (typeof LOCALES)[number];
export const DEFAULT_LOCALE: Locale = 'en';

export function isLocale(text: string): text is Locale {
  return (LOCALES as readonly string[]).includes(text);
}

/** A text in one or more languages; at least one is present. */
export type LocalizedText = Readonly<Partial<Record<Locale, string>>>;

/** The text in the wanted language, else in English, else in whichever exists; the empty string when there is none. */
export function inLocale(text: LocalizedText, locale: Locale): string {
  return text[locale] ?? text.en ?? text.id ?? text.de ?? '';
}

/** The best supported language of an `Accept-Language` header (RFC 9110, 12.5.4), or of one language tag. */
export function negotiateLocale(header: string | null | undefined): Locale {
  const wanted = (header ?? '')
    .split(',')
    .map((part) => {
      const [tag = '', ...parameters] = part.trim().split(';');
      const quality = parameters.map((parameter) => /^\s*q=([\d.]+)\s*$/.exec(parameter)?.[1]).find((q) => q !== undefined);
      return { language: tag.trim().toLowerCase().split('-')[0] ?? '', quality: quality === undefined ? 1 : Number(quality) };
    })
    .filter(({ quality }) => quality > 0)
    .sort((a, b) => b.quality - a.quality);
  for (const { language } of wanted) if (isLocale(language)) return language;
  return DEFAULT_LOCALE;
}
