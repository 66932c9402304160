import { html, Html } from './html.js';

/** One entry of a feed; times are ISO 8601 in UTC. */
export interface FeedEntry {
  /** A tag URI (RFC 4151): the same for ever, whatever happens to the address. */
  readonly id: string;
  readonly title: string;
  readonly address: string;
  readonly published: string;
  readonly updated: string;
  readonly content: Html;
}

export interface Feed {
  readonly id: string;
  readonly title: string;
  readonly language: string;
  /** Of the feed itself, and of the page that it belongs to. */
  readonly self: string;
  readonly page: string;
  readonly author: string;
  /** When there is nothing in it yet. */
  readonly begun: string;
  readonly entries: readonly FeedEntry[];
}

/** Characters that XML 1.0 cannot hold at all, not even escaped. */
// oxlint-disable-next-line no-control-regex -- these are the ones to be left out
const NO_XML = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g;

/** Atom (RFC 4287). Every insert is escaped by `html`, whose entities are those that XML knows without a declaration. */
export function atomFeed({ id, title, language, self, page, author, begun, entries }: Feed): string {
  const updated = entries.reduce((latest, entry) => (entry.updated > latest ? entry.updated : latest), begun);
  const feed = html`<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="${language}">
    <id>${id}</id>
    <title>${title}</title>
    <updated>${updated}</updated>
    <author><name>${author}</name></author>
    <link rel="self" type="application/atom+xml" href="${self}"/>
    <link rel="alternate" type="text/html" href="${page}"/>
    ${entries.map(entryOf)}
  </feed>`;
  return `<?xml version="1.0" encoding="utf-8"?>\n${feed.text.replaceAll(NO_XML, '')}\n`;
}

function entryOf({ id, title, address, published, updated, content }: FeedEntry): Html {
  return html`<entry>
      <id>${id}</id>
      <title>${title}</title>
      <published>${published}</published>
      <updated>${updated}</updated>
      <link rel="alternate" type="text/html" href="${address}"/>
      <content type="html">${content.text}</content>
    </entry>`;
}
