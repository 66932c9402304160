import { cutTo } from './note.js';

/** Longest address that is kept; browsers and crawlers cut at about this length. */
const ADDRESS_MAX = 2_000;

/** `jam.example.org/2020`, as people write an address that must be one. */
const BARE_HOST = /^[a-z0-9-]+(?:\.[a-z0-9-]+)+(?:\/\S*)?$/i;

/**
 * Reads a web address into one form: https (whatever was written), host in lower case and ASCII, no query, no fragment, a slash at the end.
 * Two spellings of one page give one text, so that it can be a key. Null when it is none.
 */
export function pageAddress(text: string): string | null {
  const url = webUrl(BARE_HOST.test(text.trim()) ? `https://${text.trim()}` : text);
  if (url === null) return null;
  const path = url.pathname.replace(/\/+$/, '');
  return `https://${url.host}${path}/`;
}

/** Reads a link as it is: http or https with a real host. A bare `www.example.org/x` counts. Null when it is none. */
export function linkAddress(text: string): string | null {
  return webUrl(text)?.href ?? null;
}

/** The last part of the path, else the first label of the host: `https://tamuhack2020.devpost.com/` → `tamuhack2020`. */
export function nameInAddress(address: string): string {
  const url = webUrl(address);
  if (url === null) return '';
  const parts = url.pathname.split('/').filter((part) => part !== '');
  const named = parts.at(-1) ?? url.host.replace(/^www\./, '').split('.')[0] ?? '';
  return cutTo(decoded(named), 200);
}

function webUrl(text: string): URL | null {
  const trimmed = text.trim();
  if (trimmed.length > ADDRESS_MAX || /\s/u.test(trimmed)) return null;
  const whole = /^www\./i.test(trimmed) ? `https://${trimmed}` : trimmed;
  if (!/^https?:\/\//i.test(whole)) return null;
  try {
    const url = new URL(whole);
    const hasHost = /^[a-z0-9.-]+$/.test(url.hostname) && url.hostname.includes('.') && url.username === '' && url.password === '';
    return hasHost ? url : null;
  } catch {
    return null;
  }
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
