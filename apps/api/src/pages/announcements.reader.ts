import type { Locale, LocalizedText } from '@jamboree/kernel';
import { publicQuery, type PublicReader } from './public-reader.js';

const TEXT = '{ en de id }';
const QUERY = publicQuery(`query ($slug: String!, $first: Int!, $after: String) {
  event(slug: $slug) { id slug title ${TEXT} promise ${TEXT} zones { city timeZone } }
  announcements(slug: $slug, first: $first, after: $after) {
    edges { node { id title ${TEXT} body ${TEXT} pinned publishedAt editedAt } } pageInfo { hasNextPage endCursor } }
}`);

type Moment = Date | string | number;

export interface PublicAnnouncement {
  readonly id: string;
  readonly title: LocalizedText;
  readonly body: LocalizedText;
  readonly pinned: boolean;
  readonly publishedAt: Moment;
  readonly editedAt: Moment | null;
}

export interface PublicAnnouncements {
  readonly event: {
    readonly id: string;
    readonly slug: string;
    readonly title: LocalizedText;
    readonly promise: LocalizedText;
    readonly zones: readonly { readonly city: string; readonly timeZone: string }[];
  } | null;
  readonly announcements: {
    readonly edges: readonly { readonly node: PublicAnnouncement }[];
    readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
  } | null;
}

/** The announcements that everybody reads, with their event. */
export function readAnnouncements(
  reader: PublicReader,
  slug: string,
  locale: Locale,
  { first, after }: { readonly first: number; readonly after?: string },
): Promise<PublicAnnouncements> {
  return reader.read<PublicAnnouncements>(QUERY, { slug, first, after: after ?? null }, locale);
}

export function isoOf(moment: Moment): string {
  return new Date(moment).toISOString();
}
