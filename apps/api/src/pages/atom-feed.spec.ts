import { atomFeed } from './atom-feed.js';
import { markdown } from './markdown.js';

const entry = (title: string, updated: string) => ({
  id: `tag:jam.example,2026-09-01:announcement/${title.length}`,
  title,
  address: 'https://jam.example/e/jam/announcements#a',
  published: '2026-09-01T08:00:00.000Z',
  updated,
  content: markdown('**Rooms** & <script>alert(1)</script>'),
});

const feed = (...titles: string[]) =>
  atomFeed({
    id: 'tag:jam.example,2026-08-01:event/jam/announcements',
    title: 'Jam & more',
    language: 'de',
    self: 'https://jam.example/e/jam/announcements.atom?lang=de',
    page: 'https://jam.example/e/jam/announcements',
    author: 'Jamboree',
    begun: '2026-08-01T00:00:00.000Z',
    entries: titles.map((title, index) => entry(title, `2026-09-0${index + 1}T09:00:00.000Z`)),
  });

test('what people typed is text, markup in it is escaped twice, and what XML cannot hold is left out', () => {
  const text = feed('A <b>title</b>\u0000 & “more”');
  expect(text).toContain('<title>A &lt;b&gt;title&lt;/b&gt; &amp; “more”</title>');
  expect(text).toContain('&lt;strong&gt;Rooms&lt;/strong&gt;');
  expect(text).toContain('&amp;lt;script&amp;gt;');
  expect(text).not.toContain('<script');
});

test('the feed is as new as its newest entry, and as old as its event while there is none', () => {
  expect(feed('a', 'b')).toContain('<updated>2026-09-02T09:00:00.000Z</updated>\n    <author>');
  expect(feed()).toContain('<updated>2026-08-01T00:00:00.000Z</updated>');
  expect(feed()).toContain('<link rel="self" type="application/atom+xml" href="https://jam.example/e/jam/announcements.atom?lang=de"/>');
});
