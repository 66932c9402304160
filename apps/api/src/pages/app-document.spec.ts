import { AppDocument } from './app-document.js';
import { html } from './html.js';

const INDEX =
  '<!doctype html><html lang="en"><head><title>x</title><meta name="description" content="x" /></head><body><div id="root"></div></body></html>';
const page = {
  status: 200 as const,
  title: 'Ideas & <b>more</b>',
  description: '$& "quoted"',
  body: html`<h1>Ideas</h1>`,
  linkedData: { name: '</script>' },
};

test('a page is written into its four places, escaped', () => {
  const written = new AppDocument(INDEX).write(page, 'id', 'https://jam.example.org/e/a');
  expect(written).toContain('<html lang="id"');
  expect(written).toContain('<title>Ideas &amp; &lt;b&gt;more&lt;/b&gt;</title>');
  expect(written).toContain('content="$&amp; &quot;quoted&quot;"');
  expect(written).toContain('<div id="root"><div class="first-page"><h1>Ideas</h1></div></div>');
  expect(written.match(/<\/script>/g)).toHaveLength(1);
});

test('a document without one of the places is refused when the server starts', () => {
  expect(() => new AppDocument(INDEX.replace('<div id="root"></div>', ''))).toThrow('root');
});

test('a page with a picture says where it lies, how large it is and what it shows', () => {
  const address = 'https://jam.example.org/e/a/picture.png?lang=en';
  const written = new AppDocument(INDEX).write({ ...page, picture: { address, alt: 'A & B' } }, 'en', 'https://jam.example.org/e/a');
  const contents = [...written.matchAll(/<meta (?:property="og:image|name="twitter)[^>]* content="([^"]*)"/g)].map(
    ([, content]) => content,
  );
  expect(contents).toEqual([address, 'image/png', '1200', '630', 'A &amp; B', 'summary_large_image']);
  expect(new AppDocument(INDEX).write(page, 'en', 'https://jam.example.org/e/a')).not.toContain('og:image');
});
