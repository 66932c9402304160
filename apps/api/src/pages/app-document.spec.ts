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
