import { Marked } from 'marked';
import { escapeHtml, Html } from './html.js';

/** The page's title is h1 and its sections are h2: headings inside a text come below both. */
const HEADINGS_ABOVE = 2;
const SAFE_SCHEME = /^(https?|mailto):/i;

/** No markup of the writer's own and nothing fetched from elsewhere: raw HTML stays text, a picture becomes a link to it. */
const reader = new Marked({
  renderer: {
    html: ({ text }) => escapeHtml(text),
    // The reader's own leaves text as it is after a `<script>` or `<pre>` of the writer's.
    text(token) {
      return 'tokens' in token && token.tokens !== undefined ? this.parser.parseInline(token.tokens) : escapeHtml(token.text);
    },
    heading({ tokens, depth }) {
      const level = Math.min(depth + HEADINGS_ABOVE, 6);
      return `<h${level}>${this.parser.parseInline(tokens)}</h${level}>\n`;
    },
    link({ href, tokens }) {
      return linkTo(href, this.parser.parseInline(tokens));
    },
    image: ({ href, text }) => linkTo(href, escapeHtml(text === '' ? href : text)),
  },
});

/** A person's Markdown as HTML that is safe to show. */
export function markdown(text: string): Html {
  return new Html(reader.parse(text, { async: false }));
}

function linkTo(address: string, words: string): string {
  return SAFE_SCHEME.test(address) ? `<a href="${escapeHtml(address)}" rel="nofollow ugc noopener">${words}</a>` : words;
}
