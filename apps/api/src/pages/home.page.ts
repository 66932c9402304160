import { inLocale, type LocalizedText } from '@jamboree/kernel';
import { html } from './html.js';
import { PAGE_TEXTS } from './page-texts.js';
import type { Page, PageRequest } from './page.js';
import { publicQuery, type PublicReader } from './public-reader.js';

const HOME = publicQuery('{ events(first: 20) { edges { node { slug title { en de id } promise { en de id } } } } }');

interface HomeData {
  readonly events: { readonly edges: readonly { readonly node: { slug: string; title: LocalizedText; promise: LocalizedText } }[] };
}

export async function homePage(reader: PublicReader, request: PageRequest): Promise<Page> {
  const { events } = await reader.read<HomeData>(HOME, {}, request.locale);
  const texts = PAGE_TEXTS[request.locale];
  const items = events.edges.map(
    ({ node }) =>
      html`<li>
        <h3><a href="/e/${node.slug}">${inLocale(node.title, request.locale)}</a></h3>
        <p>${inLocale(node.promise, request.locale)}</p>
      </li>`,
  );
  return {
    status: 200,
    title: `${request.instanceName} · ${texts.tagline}`,
    description: texts.homeDescription,
    body: html`<h1>${texts.tagline}</h1>
      <p>${texts.homeDescription}</p>
      <h2>${texts.events}</h2>
      ${
        items.length > 0
          ? html`<ul>
              ${items}
            </ul>`
          : html`<p>${texts.noEvents}</p>`
      }`,
    linkedData: { '@context': 'https://schema.org', '@type': 'WebSite', name: request.instanceName, url: `${request.publicUrl}/` },
  };
}
