import { composeMail } from './compose-mail.js';

const written = (paragraph: string) => composeMail({ locale: 'en', instanceName: 'Jam', paragraphs: [paragraph], footnotes: [] }).html;

test('what people typed is shown, never read as markup; addresses become links and lines stay lines', () => {
  const html = written('<img src=x onerror=alert(1)>\nSee https://example.org/?a=1&b="2" and javascript:alert(1)');
  expect(html).toContain('&lt;img src=x onerror=alert(1)&gt;<br>See <a href="https://example.org/?a=1&amp;b="');
  expect(html).not.toContain('<img');
  expect(html).not.toContain('href="javascript');
});
