import { inLocale, type LocalizedText } from '@jamboree/kernel';
import { html } from './html.js';
import { PAGE_TEXTS } from './page-texts.js';
import type { Page, PageRequest } from './page.js';
import { publicQuery, type PublicReader } from './public-reader.js';

const EVENT = publicQuery(`query ($slug: String!) { event(slug: $slug) { id title { en de id } } }`);
const SHORTLIST = publicQuery(`query ($eventId: ID!) {
  shortlist(eventId: $eventId) { entries { rank submissionId title summary teamName rationale } }
}`);

interface EventData {
  readonly event: { readonly id: string; readonly title: LocalizedText } | null;
}
interface ShortlistData {
  readonly shortlist: {
    readonly entries: readonly {
      rank: number;
      submissionId: string;
      title: string;
      summary: string;
      teamName: string;
      rationale: string;
    }[];
  } | null;
}

/** The released shortlist with its reasons; before the release the page says that there is nothing yet, whatever was decided. */
export async function resultsPage(reader: PublicReader, request: PageRequest, slug: string): Promise<Page | null> {
  const { event } = await reader.read<EventData>(EVENT, { slug }, request.locale);
  if (event === null) return null;
  const { shortlist } = await reader.read<ShortlistData>(SHORTLIST, { eventId: event.id }, request.locale);
  const texts = PAGE_TEXTS[request.locale];
  const title = inLocale(event.title, request.locale);
  const entries = shortlist?.entries ?? [];
  return {
    status: 200,
    title: `${texts.results} · ${title}`,
    description: entries.length === 0 ? texts.noResults : entries.map((entry) => entry.title).join(' · '),
    body: html`<h1>${texts.results}</h1>
      <p><a href="/e/${slug}">${title}</a></p>
      ${entries.length === 0 ? html`<p>${texts.noResults}</p>` : null}
      <ol>${entries.map(
        (entry) => html`<li>
          <h2><a href="/ideas/${entry.submissionId}">${entry.title}</a></h2>
          <p>${texts.by} ${entry.teamName}</p>
          <p>${entry.summary}</p>
          <p>${entry.rationale}</p>
        </li>`,
      )}</ol>`,
  };
}
