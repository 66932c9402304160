import type { Locale } from '@jamboree/kernel';

/** Whether the text names a zone of the IANA data base that this machine knows; a bare offset such as `+07:00` is no zone. */
export function isTimeZone(text: string): boolean {
  if (!/^[A-Za-z]/.test(text)) return false;
  try {
    new Intl.DateTimeFormat('en', { timeZone: text });
    return true;
  } catch {
    return false;
  }
}

/** The zone assumed for somebody new until the profile says otherwise: most readers of a language live in one. */
export function usualTimeZone(locale: Locale): string {
  const zones: Readonly<Record<Locale, string>> = { id: 'Asia/Jakarta', de: 'Europe/Berlin', en: 'UTC' };
  return zones[locale];
}
