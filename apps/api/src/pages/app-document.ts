import { readFileSync } from 'node:fs';
import type { Locale } from '@jamboree/kernel';
import { escapeHtml, html, jsonForScript, type Html } from './html.js';
import type { Page, PagePicture } from './page.js';
import { PICTURE_SIZE } from './pictures/picture-layout.js';

/** The places of the built index.html that differ from page to page. Each must be found, or the build and the server disagree. */
const PLACES = {
  lang: /<html lang="[^"]*"/,
  title: /<title>[^<]*<\/title>/,
  description: /<meta\s+name="description"[^>]*>/,
  root: /<div id="root"><\/div>/,
} as const;

/** The application's document, with a page written into it. */
export class AppDocument {
  private readonly template: string;

  constructor(indexHtml: string) {
    for (const [name, pattern] of Object.entries(PLACES)) {
      if (!pattern.test(indexHtml)) throw new Error(`The web's index.html has no place for “${name}”. Build the web again.`);
    }
    this.template = indexHtml;
  }

  static fromFile(file: string): AppDocument {
    return new AppDocument(readFileSync(file, 'utf8'));
  }

  write(page: Page, locale: Locale, address: string): string {
    const title = escapeHtml(page.title);
    const description = escapeHtml(page.description);
    const head = html`
      <meta property="og:type" content="website" />
      <meta property="og:title" content="${page.title}" />
      <meta property="og:description" content="${page.description}" />
      <meta property="og:url" content="${address}" />
      ${page.picture === undefined ? null : pictureTags(page.picture)}
      <link rel="canonical" href="${address}" />
      ${page.feed === undefined ? null : html`<link rel="alternate" type="application/atom+xml" title="${page.feed.title}" href="${page.feed.path}" />`}
      ${
        page.linkedData === undefined
          ? null
          : html`<script type="application/ld+json">
              ${jsonForScript(page.linkedData)}
            </script>`
      }
    `.text;
    // Replacements are functions, since `$` in a text of a person has a meaning in replacement strings.
    return this.template
      .replace(PLACES.lang, () => `<html lang="${locale}"`)
      .replace(PLACES.title, () => `<title>${title}</title>`)
      .replace(PLACES.description, () => `<meta name="description" content="${description}" />${head}`)
      .replace(PLACES.root, () => `<div id="root"><div class="first-page">${page.body.text}</div></div>`);
  }
}

function pictureTags({ address, alt }: PagePicture): Html {
  return html`<meta property="og:image" content="${address}" />
    <meta property="og:image:type" content="image/png" />
    <meta property="og:image:width" content="${PICTURE_SIZE.width}" />
    <meta property="og:image:height" content="${PICTURE_SIZE.height}" />
    <meta property="og:image:alt" content="${alt}" />
    <meta name="twitter:card" content="summary_large_image" />`;
}
