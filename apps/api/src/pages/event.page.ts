import { formatInZones } from '@jamboree/event-domain';
import { inLocale, instant, type Instant, type Locale, type LocalizedText } from '@jamboree/kernel';
import { feedPath } from './announcements.page.js';
import { html, type Html } from './html.js';
import { markdown } from './markdown.js';
import { PAGE_TEXTS } from './page-texts.js';
import type { Page, PageRequest } from './page.js';
import { pictureOf } from './pictures/picture-address.js';
import { publicQuery, type PublicReader } from './public-reader.js';

const TEXT = '{ en de id }';
const EVENT = publicQuery(`query ($slug: String!) {
  event(slug: $slug) {
    slug state cancelReason title ${TEXT} promise ${TEXT} description ${TEXT} zones { city timeZone }
    phases { lane state title ${TEXT} opensAt closesAt }
    tracks { title ${TEXT} description ${TEXT} }
    challenges { id title ${TEXT} description ${TEXT} office }
    prizes { title ${TEXT} }
    partners { name part ${TEXT} url }
    faq { question ${TEXT} answer ${TEXT} }
    rubrics { title ${TEXT} criteria { title ${TEXT} description ${TEXT} weight } }
  }
  announcements(slug: $slug, first: 3) { edges { node { id title ${TEXT} } } }
}`);

interface Titled {
  readonly title: LocalizedText;
  readonly description?: LocalizedText;
}

interface EventData {
  readonly event:
    | (Titled & {
        slug: string;
        state: string;
        cancelReason: string | null;
        promise: LocalizedText;
        description: LocalizedText;
        zones: readonly { city: string; timeZone: string }[];
        phases: readonly (Titled & { lane: string; state: string; opensAt: Date | string | number; closesAt: Date | string | number })[];
        tracks: readonly Titled[];
        challenges: readonly (Titled & { id: string; office: string | null })[];
        prizes: readonly Titled[];
        partners: readonly { name: string; part: LocalizedText; url: string | null }[];
        faq: readonly { question: LocalizedText; answer: LocalizedText }[];
        rubrics: readonly (Titled & { criteria: readonly (Titled & { weight: number })[] })[];
      })
    | null;
  readonly announcements: { readonly edges: readonly { readonly node: { readonly id: string; readonly title: LocalizedText } }[] } | null;
}

export async function eventPage(reader: PublicReader, request: PageRequest, slug: string): Promise<Page | null> {
  const { event, announcements } = await reader.read<EventData>(EVENT, { slug }, request.locale);
  if (event === null) return null;
  const { locale } = request;
  const texts = PAGE_TEXTS[locale];
  const moment = (value: Date | string | number) => formatInZones(toInstant(value), event.zones, locale);
  const main = event.phases.filter((phase) => phase.lane === 'MAIN' && phase.state !== 'SKIPPED');
  const cancelled = event.state === 'CANCELLED';
  const opens = main[0]?.opensAt;
  const closes = main.at(-1)?.closesAt;
  const [title, promise] = [inLocale(event.title, locale), inLocale(event.promise, locale)];
  const picture = pictureOf(request, `/e/${event.slug}`, `${title}: ${promise}`);
  return {
    status: 200,
    title: `${title} · ${request.instanceName}`,
    description: promise,
    picture,
    feed: { title: `${texts.announcements} · ${title}`, path: feedPath(event.slug, locale) },
    body: html`<h1>${title}</h1>
      ${cancelled ? html`<p><b>${texts.cancelled}</b> ${event.cancelReason}</p>` : null}
      <p>${promise}</p>
      ${markdown(inLocale(event.description, locale))}
      <p><a href="/e/${event.slug}/ideas">${texts.ideas}</a></p>
      ${news(announcements?.edges.map(({ node }) => node) ?? [], event.slug, request)}
      <h2>${texts.schedule}</h2>
      <ol>
        ${main.map((phase) => html`<li><b>${inLocale(phase.title, locale)}</b><br />${texts.opens} ${moment(phase.opensAt)}<br />${texts.closes} ${moment(phase.closesAt)}</li>`)}
      </ol>
      ${challengeList(event.challenges, event.slug, locale)} ${section(texts.tracks, event.tracks, locale)}
      ${section(texts.prizes, event.prizes, locale)}
      ${event.rubrics.slice(0, 1).map(
        (rubric) =>
          html`<h2>${texts.criteria}</h2>
            <ul>
              ${rubric.criteria.map((criterion) => html`<li>${inLocale(criterion.title, locale)} (${texts.weight} ${criterion.weight})</li>`)}
            </ul>`,
      )}
      ${faqList(event.faq, locale)} ${partnerList(event.partners, locale)}`,
    linkedData: {
      '@context': 'https://schema.org',
      '@type': 'Event',
      name: title,
      description: promise,
      image: picture?.address,
      url: `${request.publicUrl}/e/${event.slug}`,
      eventAttendanceMode: 'https://schema.org/OnlineEventAttendanceMode',
      eventStatus: `https://schema.org/${cancelled ? 'EventCancelled' : 'EventScheduled'}`,
      isAccessibleForFree: true,
      offers: {
        '@type': 'Offer',
        price: 0,
        priceCurrency: 'EUR',
        availability: 'https://schema.org/InStock',
        url: `${request.publicUrl}/e/${event.slug}`,
      },
      location: { '@type': 'VirtualLocation', url: `${request.publicUrl}/e/${event.slug}` },
      organizer: { '@type': 'Organization', name: request.instanceName, url: `${request.publicUrl}/` },
      ...(opens === undefined || closes === undefined ? {} : { startDate: iso(opens), endDate: iso(closes) }),
    },
  };
}

function news(
  latest: readonly { readonly id: string; readonly title: LocalizedText }[],
  slug: string,
  { locale }: PageRequest,
): Html | null {
  if (latest.length === 0) return null;
  const address = `/e/${slug}/announcements`;
  return html`<h2><a href="${address}">${PAGE_TEXTS[locale].announcements}</a></h2>
    <ul>
      ${latest.map(({ id, title }) => html`<li><a href="${address}#${id}">${inLocale(title, locale)}</a></li>`)}
    </ul>`;
}

function challengeList(challenges: readonly (Titled & { id: string; office: string | null })[], slug: string, locale: Locale): Html | null {
  if (challenges.length === 0) return null;
  return html`<h2><a href="/e/${slug}/challenges">${PAGE_TEXTS[locale].challenges}</a></h2>
    <ul>
      ${challenges.map(
        ({ id, title, office }) =>
          html`<li>
            <a href="/e/${slug}/challenges/${id}">${inLocale(title, locale)}</a>
            ${office ? html`<i>${office}</i>` : null}
          </li>`,
      )}
    </ul>`;
}

function faqList(faq: readonly { question: LocalizedText; answer: LocalizedText }[], locale: Locale): Html | null {
  if (faq.length === 0) return null;
  return html`<h2>${PAGE_TEXTS[locale].faq}</h2>
    ${faq.map(
      ({ question, answer }) =>
        html`<h3>${inLocale(question, locale)}</h3>
          ${markdown(inLocale(answer, locale))}`,
    )}`;
}

function partnerList(partners: readonly { name: string; part: LocalizedText; url: string | null }[], locale: Locale): Html | null {
  if (partners.length === 0) return null;
  return html`<h2>${PAGE_TEXTS[locale].partners}</h2>
    <ul>
      ${partners.map(
        ({ name, part, url }) =>
          html`<li>
            ${url === null ? html`<b>${name}</b>` : html`<a href="${url}">${name}</a>`} ${inLocale(part, locale)}
          </li>`,
      )}
    </ul>`;
}

function section(heading: string, items: readonly Titled[], locale: Locale): Html | null {
  if (items.length === 0) return null;
  return html`<h2>${heading}</h2>
    <ul>
      ${items.map(
        (item) =>
          html`<li>
            <b>${inLocale(item.title, locale)}</b> ${item.description === undefined ? null : inLocale(item.description, locale)}
          </li>`,
      )}
    </ul>`;
}

const toInstant = (value: Date | string | number): Instant => instant(new Date(value).getTime());
const iso = (value: Date | string | number): string => new Date(value).toISOString();
