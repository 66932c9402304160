import { MINUTE, plus, type Instant } from '@jamboree/kernel';
import { Clock, Config } from '@jamboree/platform-server';
import { Injectable } from '@nestjs/common';
import { publicQuery, PublicReader } from './public-reader.js';
import { sitemap, SITEMAP_MAX, sitemapIndex, type SitemapEntry } from './sitemap.js';

const EVENTS = publicQuery(
  'query ($after: String) { events(first: 100, after: $after) { edges { node { slug } } pageInfo { hasNextPage endCursor } } }',
);
const EVENT = publicQuery('query ($slug: String!) { event(slug: $slug) { id slug challenges { id } } }');
const IDEAS = publicQuery(`query ($eventId: ID!, $after: String) {
  gallery(eventId: $eventId, first: 100, after: $after) { edges { node { id submittedAt } } pageInfo { hasNextPage endCursor } }
}`);

interface PageOf<Node> {
  readonly edges: readonly { readonly node: Node }[];
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
}

/** The pages of an event that everybody may read. */
const PAGES = ['', '/schedule', '/challenges', '/announcements', '/ideas', '/results'] as const;
/** An event with ten thousand ideas is read once in this time, whoever asks. */
const KEPT = 10 * MINUTE;
const MOST_KEPT = 100;

/** Addresses for search engines, read as a visitor reads: nothing that is not public is among them. */
@Injectable()
export class SitemapReader {
  private readonly kept = new Map<string, { readonly text: Promise<string | null>; readonly until: Instant }>();

  constructor(
    private readonly reader: PublicReader,
    private readonly config: Config,
    private readonly clock: Clock,
  ) {}

  /** One file for each event. */
  index(): Promise<string | null> {
    return this.once('', async () => {
      const { publicUrl } = this.config;
      const events = await all<{ slug: string }>(
        async (after) => (await this.reader.read<{ events: PageOf<{ slug: string }> }>(EVENTS, { after }, 'en')).events,
      );
      return sitemapIndex([`${publicUrl}/sitemap-home.xml`, ...events.map(({ slug }) => `${publicUrl}/e/${slug}/sitemap.xml`)]);
    });
  }

  home(): string {
    return sitemap([{ address: `${this.config.publicUrl}/`, changed: null }]);
  }

  /** Null without such an event. */
  event(slug: string): Promise<string | null> {
    return this.once(slug, async () => {
      const { event } = await this.reader.read<{ event: { id: string; slug: string; challenges: readonly { id: string }[] } | null }>(
        EVENT,
        { slug },
        'en',
      );
      if (event === null) return null;
      const { publicUrl } = this.config;
      const base = `${publicUrl}/e/${event.slug}`;
      const ideas = await all<{ id: string; submittedAt: Date | string | number | null }>(
        async (after) =>
          (
            await this.reader.read<{ gallery: PageOf<{ id: string; submittedAt: Date | string | number | null }> }>(
              IDEAS,
              { eventId: event.id, after },
              'en',
            )
          ).gallery,
      );
      const entries: SitemapEntry[] = [
        ...PAGES.map((page) => ({ address: `${base}${page}`, changed: null })),
        ...event.challenges.map(({ id }) => ({ address: `${base}/challenges/${id}`, changed: null })),
        ...ideas.map(({ id, submittedAt }) => ({
          address: `${publicUrl}/ideas/${id}`,
          changed: submittedAt === null ? null : new Date(submittedAt).toISOString(),
        })),
      ];
      return sitemap(entries);
    });
  }

  private once(key: string, make: () => Promise<string | null>): Promise<string | null> {
    const now = this.clock.now();
    const known = this.kept.get(key);
    if (known !== undefined && now < known.until) return known.text;
    const text = make();
    if (this.kept.size >= MOST_KEPT) this.kept.clear();
    this.kept.set(key, { text, until: plus(now, KEPT) });
    text.catch(() => this.kept.delete(key));
    return text;
  }
}

async function all<Node>(page: (after: string | null) => Promise<PageOf<Node>>): Promise<Node[]> {
  const nodes: Node[] = [];
  for (let after: string | null = null; ;) {
    const { edges, pageInfo } = await page(after);
    nodes.push(...edges.map(({ node }) => node));
    after = pageInfo.endCursor;
    if (!pageInfo.hasNextPage || nodes.length >= SITEMAP_MAX) return nodes;
  }
}
