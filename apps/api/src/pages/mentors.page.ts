import { inLocale, type LocalizedText } from '@jamboree/kernel';
import { html } from './html.js';
import { PAGE_TEXTS } from './page-texts.js';
import type { Page, PageRequest } from './page.js';
import { publicQuery, type PublicReader } from './public-reader.js';

const MENTORS = publicQuery(`query ($slug: String!) { event(slug: $slug) { id slug title { en de id } } }`);
const LIST = publicQuery(`query ($eventId: ID!, $after: String) {
  mentors(eventId: $eventId, first: 50, after: $after) {
    edges { node { person { displayName city } about topics } }
    pageInfo { hasNextPage endCursor }
  }
}`);

interface EventData {
  readonly event: { id: string; slug: string; title: LocalizedText } | null;
}

interface MentorsData {
  readonly mentors: {
    edges: readonly {
      node: { person: { displayName: string; city: string | null }; about: string; topics: readonly string[] };
    }[];
    pageInfo: { hasNextPage: boolean; endCursor: string | null };
  };
}

/** Mentors who agreed to be shown to everybody, readable without the application. */
export async function mentorsPage(reader: PublicReader, request: PageRequest, slug: string): Promise<Page | null> {
  const { locale, query, instanceName } = request;
  const { event } = await reader.read<EventData>(MENTORS, { slug }, locale);
  if (event === null) return null;
  const { mentors } = await reader.read<MentorsData>(LIST, { eventId: event.id, after: query['after'] ?? null }, locale);
  const texts = PAGE_TEXTS[locale];
  const title = inLocale(event.title, locale);
  const { hasNextPage, endCursor } = mentors.pageInfo;
  return {
    status: 200,
    title: `${texts.mentors} · ${title} · ${instanceName}`,
    description: texts.mentorsDescription,
    body: html`<p><a href="/e/${event.slug}">${title}</a></p>
      <h1>${texts.mentors}</h1>
      ${mentors.edges.length === 0 ? html`<p>${texts.noMentors}</p>` : null}
      <ul>
        ${mentors.edges.map(
          ({ node: { person, about, topics } }) =>
            html`<li>
              <b>${person.displayName}</b>${person.city === null ? null : html`, ${person.city}`}<br />${about}
              ${topics.length === 0 ? null : html`<br />${topics.join(', ')}`}
            </li>`,
        )}
      </ul>
      ${hasNextPage && endCursor !== null ? html`<p><a href="/e/${event.slug}/mentors?after=${encodeURIComponent(endCursor)}">${texts.moreMentors}</a></p>` : null}`,
  };
}
