import { formatInZones } from '@jamboree/event-domain';
import { inLocale, instant } from '@jamboree/kernel';
import { isoOf, readAnnouncements } from './announcements.reader.js';
import { html } from './html.js';
import { markdown } from './markdown.js';
import { PAGE_TEXTS } from './page-texts.js';
import type { Page, PageRequest } from './page.js';
import type { PublicReader } from './public-reader.js';

const ON_A_PAGE = 20;

export async function announcementsPage(reader: PublicReader, request: PageRequest, slug: string): Promise<Page | null> {
  const { locale, instanceName, query } = request;
  const { event, announcements } = await readAnnouncements(reader, slug, locale, { first: ON_A_PAGE, after: query['after'] });
  if (event === null || announcements === null) return null;
  const texts = PAGE_TEXTS[locale];
  const title = inLocale(event.title, locale);
  const time = (moment: Date | string | number) => formatInZones(instant(new Date(moment).getTime()), event.zones, locale);
  const { hasNextPage, endCursor } = announcements.pageInfo;
  return {
    status: 200,
    title: `${texts.announcements} · ${title} · ${instanceName}`,
    description: inLocale(event.promise, locale),
    feed: { title: `${texts.announcements} · ${title}`, path: feedPath(event.slug, locale) },
    body: html`<h1>${texts.announcements}</h1>
      <p><a href="/e/${event.slug}">${title}</a></p>
      ${announcements.edges.length === 0 ? html`<p>${texts.noAnnouncements}</p>` : null}
      ${announcements.edges.map(
        ({ node }) =>
          html`<article id="${node.id}">
            <h2>${inLocale(node.title, locale)}</h2>
            <p>
              <time datetime="${isoOf(node.publishedAt)}">${time(node.publishedAt)}</time>
              ${node.editedAt === null ? null : html` (${texts.edited} ${time(node.editedAt)})`}
            </p>
            ${markdown(inLocale(node.body, locale))}
          </article>`,
      )}
      ${hasNextPage ? html`<p><a href="?after=${encodeURIComponent(endCursor ?? '')}">${texts.moreAnnouncements}</a></p>` : null}`,
  };
}

/** Where the feed in a language lies. */
export function feedPath(slug: string, locale: string): string {
  return `/e/${slug}/announcements.atom?lang=${locale}`;
}
