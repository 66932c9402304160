import { html, type Html } from './html.js';

/** https://www.sitemaps.org/protocol.html: most addresses of one file, and most files of an index. */
export const SITEMAP_MAX = 50_000;
const NAMESPACE = 'http://www.sitemaps.org/schemas/sitemap/0.9';
const HEAD = '<?xml version="1.0" encoding="UTF-8"?>\n';

export interface SitemapEntry {
  readonly address: string;
  /** When it last changed, as ISO 8601; null when nobody noted it. */
  readonly changed: string | null;
}

export function sitemap(entries: readonly SitemapEntry[]): string {
  return `${HEAD}${html`<urlset xmlns="${NAMESPACE}">${entries.slice(0, SITEMAP_MAX).map((entry) => line('url', entry))}</urlset>`.text}\n`;
}

export function sitemapIndex(files: readonly string[]): string {
  const entries = files.slice(0, SITEMAP_MAX).map((address) => line('sitemap', { address, changed: null }));
  return `${HEAD}${html`<sitemapindex xmlns="${NAMESPACE}">${entries}</sitemapindex>`.text}\n`;
}

function line(kind: 'url' | 'sitemap', { address, changed }: SitemapEntry): Html {
  const what = html`<loc>${address}</loc>${changed === null ? null : html`<lastmod>${changed}</lastmod>`}`;
  return kind === 'url' ? html`<url>${what}</url>` : html`<sitemap>${what}</sitemap>`;
}
