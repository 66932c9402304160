import { sitemap, SITEMAP_MAX, sitemapIndex } from './sitemap.js';

test('addresses are escaped, and a file holds no more than the protocol allows', () => {
  const one = sitemap([{ address: 'http://jam.example/e/a?b=1&c=<2>', changed: '2026-11-23T09:00:00.000Z' }]);
  expect(one).toContain('<loc>http://jam.example/e/a?b=1&amp;c=&lt;2&gt;</loc><lastmod>2026-11-23T09:00:00.000Z</lastmod>');
  const many = sitemap(Array.from({ length: SITEMAP_MAX + 1 }, (_, index) => ({ address: `http://jam.example/${index}`, changed: null })));
  expect(many.match(/<url>/g)).toHaveLength(SITEMAP_MAX);
  expect(sitemapIndex(['http://jam.example/e/a/sitemap.xml'])).toContain(
    '<sitemap><loc>http://jam.example/e/a/sitemap.xml</loc></sitemap>',
  );
});
