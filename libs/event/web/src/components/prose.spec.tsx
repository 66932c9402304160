import { renderToStaticMarkup } from 'react-dom/server';
import { Prose } from './prose.js';

const shown = (text: string) => renderToStaticMarkup(<Prose text={text} />);

test('paragraphs, lists and the marked words of Markdown are shown', () => {
  expect(shown('A **strong** word.\n\n- one\n- *two*')).toBe(
    '<p>A <strong>strong</strong> word.</p><ul><li>one</li><li><em>two</em></li></ul>',
  );
});

test('only links to the web are links', () => {
  expect(shown('[a](https://example.org/x) [b](javascript:alert(1))')).toBe(
    '<p><a href="https://example.org/x" rel="noreferrer">a</a> [b](javascript:alert(1))</p>',
  );
});

test('markup in the text stays text', () => {
  expect(shown('<img src=x onerror=alert(1)>')).toBe('<p>&lt;img src=x onerror=alert(1)&gt;</p>');
});
