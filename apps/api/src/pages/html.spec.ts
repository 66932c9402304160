import { fc, test } from '@fast-check/jest';
import { html, jsonForScript } from './html.js';

test.prop([fc.string()])('no text opens an element or ends an attribute', (text) => {
  const { text: page } = html`<p title="${text}">${text}</p>`;
  expect(page.match(/</g)).toHaveLength(2);
  expect(page.match(/"/g)).toHaveLength(2);
});

test.prop([fc.string()])('no text closes its script element', (text) => {
  const { text: json } = jsonForScript({ text });
  expect(json).not.toContain('<');
  expect(JSON.parse(json)).toEqual({ text });
});

test('parts that are safe already stay as they are, and absent ones leave nothing', () => {
  const items = ['a', '<b>'].map((item) => html`<li>${item}</li>`);
  expect(html`<ul>${items}${null}${false}</ul>`.text).toBe('<ul><li>a</li><li>&lt;b&gt;</li></ul>');
});
