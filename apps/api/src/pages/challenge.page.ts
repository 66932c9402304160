import { inLocale, type LocalizedText } from '@jamboree/kernel';
import { html } from './html.js';
import { markdown } from './markdown.js';
import { PAGE_TEXTS } from './page-texts.js';
import type { Page, PageRequest } from './page.js';
import { publicQuery, type PublicReader } from './public-reader.js';

const TEXT = '{ en de id }';
const CHALLENGES = publicQuery(`query ($slug: String!) {
  event(slug: $slug) { slug title ${TEXT} challenges { id title ${TEXT} office } }
}`);
const CHALLENGE = publicQuery(`query ($slug: String!, $id: ID!, $search: String, $after: String) {
  event(slug: $slug) { slug title ${TEXT} challenges { id title ${TEXT} description ${TEXT} office contact links { label url } } }
  questions(slug: $slug, challengeId: $id, search: $search, first: 50, after: $after) {
    edges { node { id text answer } }
    pageInfo { hasNextPage endCursor }
  }
}`);

interface Listed {
  readonly id: string;
  readonly title: LocalizedText;
  readonly office: string | null;
}

interface Told extends Listed {
  readonly description: LocalizedText;
  readonly contact: string | null;
  readonly links: readonly { readonly label: string; readonly url: string }[];
}

interface EventWith<Challenge> {
  readonly event: { readonly slug: string; readonly title: LocalizedText; readonly challenges: readonly Challenge[] } | null;
}

interface ChallengeData extends EventWith<Told> {
  readonly questions: {
    readonly edges: readonly { readonly node: { readonly id: string; readonly text: string; readonly answer: string | null } }[];
    readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
  } | null;
}

export async function challengesPage(reader: PublicReader, request: PageRequest, slug: string): Promise<Page | null> {
  const { locale, instanceName } = request;
  const { event } = await reader.read<EventWith<Listed>>(CHALLENGES, { slug }, locale);
  if (event === null) return null;
  const texts = PAGE_TEXTS[locale];
  const title = inLocale(event.title, locale);
  return {
    status: 200,
    title: `${texts.challenges} · ${title} · ${instanceName}`,
    description: texts.challengesDescription,
    body: html`<p><a href="/e/${event.slug}">${title}</a></p>
      <h1>${texts.challenges}</h1>
      ${event.challenges.length === 0 ? html`<p>${texts.noChallenges}</p>` : null}
      <ul>
        ${event.challenges.map(
          (challenge) =>
            html`<li>
              <a href="/e/${event.slug}/challenges/${challenge.id}">${inLocale(challenge.title, locale)}</a> <i>${challenge.office}</i>
            </li>`,
        )}
      </ul>`,
  };
}

/** @param address `<slug>/challenges/<id>` */
export async function challengePage(reader: PublicReader, request: PageRequest, address: string): Promise<Page | null> {
  const { locale, query } = request;
  const [slug = '', , id = ''] = address.split('/');
  const variables = { slug, id, search: query['q'] ?? null, after: query['after'] ?? null };
  const { event, questions } = await reader.read<ChallengeData>(CHALLENGE, variables, locale);
  const challenge = event?.challenges.find((each) => each.id === id);
  if (event === null || challenge === undefined || questions === null) return null;
  const texts = PAGE_TEXTS[locale];
  const description = inLocale(challenge.description, locale);
  const { hasNextPage, endCursor } = questions.pageInfo;
  return {
    status: 200,
    title: `${inLocale(challenge.title, locale)} · ${inLocale(event.title, locale)}`,
    description: description.replaceAll(/\s+/g, ' ').slice(0, 200),
    body: html`<p><a href="/e/${event.slug}/challenges">${texts.challenges}</a></p>
      <h1>${inLocale(challenge.title, locale)}</h1>
      <p><i>${challenge.office}</i></p>
      ${markdown(description)} ${challenge.contact === null ? null : html`<p>${texts.contact}: ${challenge.contact}</p>`}
      ${
        challenge.links.length === 0
          ? null
          : html`<h2>${texts.links}</h2>
              <ul>
                ${challenge.links.map(({ label, url }) => html`<li><a href="${url}" rel="ugc noopener">${label}</a></li>`)}
              </ul>`
      }
      ${questions.edges.length === 0 ? null : html`<h2>${texts.questions}</h2>`}
      ${questions.edges.map(
        ({ node }) =>
          html`<article id="${node.id}">
            <p><b>${node.text}</b></p>
            ${markdown(node.answer ?? '')}
          </article>`,
      )}
      ${hasNextPage ? html`<p><a href="?after=${encodeURIComponent(endCursor ?? '')}">${texts.moreQuestions}</a></p>` : null}`,
  };
}
