import { inLocale, type LocalizedText } from '@jamboree/kernel';
import { answersHtml, ASKED_FIELD, type AskedField } from './answers.js';
import { namesOf, type OtherTeams } from './other-teams.js';
import { html } from './html.js';
import { PAGE_TEXTS } from './page-texts.js';
import type { Page, PageRequest } from './page.js';
import { pictureOf } from './pictures/picture-address.js';
import { publicQuery, type PublicReader } from './public-reader.js';

const IDEAS = publicQuery(`query ($slug: String!) { event(slug: $slug) { id title { en de id } } }`);
const GALLERY = publicQuery(`query ($eventId: ID!, $after: String) {
  gallery(eventId: $eventId, first: 50, after: $after) { edges { node { id title summary teamName otherTeams } } pageInfo { hasNextPage endCursor } }
}`);
const IDEA = publicQuery(
  `query ($id: ID!) { idea(id: $id) { id title summary teamName otherTeams(first: 50) { edges { node { name } } } answers { key text } form { ${ASKED_FIELD} } event { slug title { en de id } } } }`,
);

interface IdeasData {
  readonly event: { readonly id: string; readonly title: LocalizedText } | null;
}
interface GalleryData {
  readonly gallery: {
    readonly edges: readonly {
      readonly node: { id: string; title: string; summary: string; teamName: string; otherTeams: readonly string[] };
    }[];
    readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
  };
}
interface IdeaData {
  readonly idea: {
    id: string;
    title: string;
    summary: string;
    teamName: string;
    otherTeams: OtherTeams;
    answers: readonly { key: string; text: string }[];
    form: readonly AskedField[];
    event: { slug: string; title: LocalizedText };
  } | null;
}

export async function ideasPage(reader: PublicReader, request: PageRequest, slug: string): Promise<Page | null> {
  const { event } = await reader.read<IdeasData>(IDEAS, { slug }, request.locale);
  if (event === null) return null;
  const { gallery } = await reader.read<GalleryData>(GALLERY, { eventId: event.id, after: request.query['after'] ?? null }, request.locale);
  const texts = PAGE_TEXTS[request.locale];
  const title = inLocale(event.title, request.locale);
  const { hasNextPage, endCursor } = gallery.pageInfo;
  return {
    status: 200,
    title: `${texts.ideas} · ${title}`,
    description: title,
    body: html`<h1>${texts.ideas}</h1>
      <p><a href="/e/${slug}">${title}</a></p>
      ${gallery.edges.length === 0 ? html`<p>${texts.noIdeas}</p>` : null}
      <ul>
        ${gallery.edges.map(
          ({ node }) =>
            html`<li>
              <h2><a href="/ideas/${node.id}">${node.title}</a></h2>
              <p>${node.summary}</p>
              <p>${texts.by} ${[node.teamName, ...node.otherTeams].join(', ')}</p>
            </li>`,
        )}
      </ul>
      ${hasNextPage && endCursor !== null ? html`<p><a href="/e/${slug}/ideas?after=${encodeURIComponent(endCursor)}">${texts.more}</a></p>` : null}`,
  };
}

export async function ideaPage(reader: PublicReader, request: PageRequest, id: string): Promise<Page | null> {
  const { idea } = await reader.read<IdeaData>(IDEA, { id }, request.locale);
  if (idea === null) return null;
  const texts = PAGE_TEXTS[request.locale];
  const teams = [idea.teamName, ...namesOf(idea.otherTeams)];
  const by = `${texts.by} ${teams.join(', ')}`;
  const picture = pictureOf(request, `/ideas/${id}`, `${idea.title}, ${by}`);
  return {
    status: 200,
    ...(idea.id === id ? {} : { movedTo: `/ideas/${idea.id}` }),
    title: `${idea.title} · ${inLocale(idea.event.title, request.locale)}`,
    description: idea.summary,
    picture,
    body: html`<h1>${idea.title}</h1>
      <p>${by}</p>
      <p>${idea.summary}</p>
      ${answersHtml(idea.form, idea.answers, request.locale)}
      <p><a href="/e/${idea.event.slug}">${texts.toEvent}</a></p>`,
    linkedData: {
      '@context': 'https://schema.org',
      '@type': 'CreativeWork',
      name: idea.title,
      abstract: idea.summary,
      image: picture?.address,
      author: teams.map((name) => ({ '@type': 'Organization', name })),
    },
  };
}
