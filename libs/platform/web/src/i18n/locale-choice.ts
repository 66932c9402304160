import { isLocale, negotiateLocale, type Locale } from '@jamboree/kernel';

const KEY = 'jamboree-locale';

/** The language chosen on this device, else the browser's best supported one. */
export function initialLocale(): Locale {
  const chosen = localStorage.getItem(KEY);
  return chosen !== null && isLocale(chosen) ? chosen : negotiateLocale(navigator.languages.join(','));
}

/** Remembers the choice; the cookie lets the server write the page's first HTML in the same language. */
export function rememberLocale(locale: Locale): void {
  localStorage.setItem(KEY, locale);
  document.cookie = `${KEY}=${locale}; path=/; max-age=31536000; samesite=lax`;
}
