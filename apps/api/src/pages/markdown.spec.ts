import { fc, test } from '@fast-check/jest';
import { markdown } from './markdown.js';

const shown = (text: string) => markdown(text).text.trim();

describe('Markdown of the first HTML', () => {
  test('marks become elements, headings come below those of the page', () => {
    expect(shown('**Heat** and *rain*\n\n# Why\n\n- one\n- two')).toBe(
      '<p><strong>Heat</strong> and <em>rain</em></p>\n<h3>Why</h3>\n<ul>\n<li>one</li>\n<li>two</li>\n</ul>',
    );
  });

  test('pictures are links, and only addresses of the web and of mail are links', () => {
    expect(shown('![map](https://example.org/a.png)')).toBe(
      '<p><a href="https://example.org/a.png" rel="nofollow ugc noopener">map</a></p>',
    );
    expect(shown('[here](javascript:alert(1)) [there](/sign-out)')).toBe('<p>here there</p>');
  });

  const hostile = ['<script>', '<img src=x onerror=1>', '">', '[a](', ')', '`', '\n\n', '<a href="x', '![', ']', '&lt;', 'https://x', 'x'];
  test.prop([fc.array(fc.constantFrom(...hostile), { maxLength: 12 })])('every element is one of a closed list', (parts) => {
    const ours =
      /<\/?(p|em|strong|del|code|pre|ul|ol|li|h[3-6]|blockquote|hr|br|a)>|<a href="(https?:|mailto:)[^"<>]*" rel="nofollow ugc noopener">/g;
    expect(shown(parts.join('')).replace(ours, '')).not.toContain('<');
  });
});
