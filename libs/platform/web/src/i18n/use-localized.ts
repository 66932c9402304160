import type { Locale } from '@jamboree/kernel';
import { useCallback } from 'react';
import { useLocale } from './locale-provider.js';

/** A text in several languages as GraphQL sends it: absent languages are null. */
export interface LocalizedValue {
  readonly en?: string | null;
  readonly de?: string | null;
  readonly id?: string | null;
}

/** The text in the wanted language, else in English, else in whichever exists; empty when there is none. */
export function localized(text: LocalizedValue | null | undefined, locale: Locale): string {
  return [text?.[locale], text?.en, text?.id, text?.de].find((value) => value !== null && value !== undefined && value !== '') ?? '';
}

/** Reads localized values in the reader's language. */
export function useLocalized(): (text: LocalizedValue | null | undefined) => string {
  const locale = useLocale();
  return useCallback((text) => localized(text, locale), [locale]);
}
