import { formatInZones } from '@jamboree/event-domain';
import { inLocale, instant, type LocalizedText } from '@jamboree/kernel';
import { html } from './html.js';
import { PAGE_TEXTS } from './page-texts.js';
import type { Page, PageRequest } from './page.js';
import { publicQuery, type PublicReader } from './public-reader.js';

const SCHEDULE = publicQuery(`query ($slug: String!, $after: String) {
  event(slug: $slug) { slug title { en de id } zones { city timeZone } }
  schedule(slug: $slug, first: 50, after: $after) {
    edges { node { title { en de id } text { en de id } startsAt endsAt place speaker } }
    pageInfo { hasNextPage endCursor }
  }
}`);

interface ScheduleData {
  readonly event: { slug: string; title: LocalizedText; zones: readonly { city: string; timeZone: string }[] } | null;
  readonly schedule: {
    edges: readonly {
      node: {
        title: LocalizedText;
        text: LocalizedText;
        startsAt: string | number | Date;
        endsAt: string | number | Date | null;
        place: string | null;
        speaker: string | null;
      };
    }[];
    pageInfo: { hasNextPage: boolean; endCursor: string | null };
  } | null;
}

/** Public talks and milestones of an event, readable without the application. */
export async function schedulePage(reader: PublicReader, request: PageRequest, slug: string): Promise<Page | null> {
  const variables = { slug, after: request.query['after'] ?? null };
  const { event, schedule } = await reader.read<ScheduleData>(SCHEDULE, variables, request.locale);
  if (event === null || schedule === null) return null;
  const { locale } = request;
  const texts = PAGE_TEXTS[locale];
  const title = inLocale(event.title, locale);
  const at = (value: string | number | Date) => formatInZones(instant(new Date(value).getTime()), event.zones, locale);
  const { hasNextPage, endCursor } = schedule.pageInfo;
  return {
    status: 200,
    title: `${texts.schedule} · ${title} · ${request.instanceName}`,
    description: texts.scheduleDescription,
    body: html`<p><a href="/e/${event.slug}">${title}</a></p>
      <h1>${texts.schedule}</h1>
      ${schedule.edges.length === 0 ? html`<p>${texts.noSchedule}</p>` : null}
      <ol>
        ${schedule.edges.map(
          ({ node }) =>
            html`<li>
              <b>${inLocale(node.title, locale)}</b> ${node.speaker}<br />${at(node.startsAt)} ${node.endsAt === null ? null : html`– ${at(node.endsAt)}`}
              ${node.place === null ? null : html`<br />${node.place}`}<br />${inLocale(node.text, locale)}
            </li>`,
        )}
      </ol>
      <p><a href="/e/${event.slug}/calendar.ics?lang=${locale}">${texts.calendar}</a></p>
      ${hasNextPage && endCursor !== null ? html`<p><a href="/e/${slug}/schedule?after=${encodeURIComponent(endCursor)}">${texts.laterEntries}</a></p>` : null}`,
  };
}
