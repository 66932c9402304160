import { LOCALES, type Locale } from '@jamboree/kernel';

/** A text being written in one or more languages; empty ones are not sent. */
export type LocalizedDraft = Readonly<Partial<Record<Locale, string>>>;

/** Only what was written, as the API takes it. */
export function writtenOnly(draft: LocalizedDraft): LocalizedDraft {
  return Object.fromEntries(LOCALES.flatMap((locale) => ((draft[locale] ?? '').trim() === '' ? [] : [[locale, draft[locale]]])));
}
