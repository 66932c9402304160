import { asId, type EventId, type Id, type LocalizedText } from '@jamboree/kernel';
import type { Challenge, Prize, Track } from '../catalogue.js';

export type PartnerId = Id<'Partner'>;
export type FaqEntryId = Id<'FaqEntry'>;

export type LogoId = Id<'Logo'>;

export interface PartnerLogo {
  /** The picture as the server has drawn it anew; null without one. */
  readonly logoId: LogoId | null;
  readonly logoWidth: number | null;
  readonly logoHeight: number | null;
  /** The picture that is on its way and will take its place. */
  readonly awaitedLogoId: LogoId | null;
}

/** Who stands behind the event. */
export interface Partner extends PartnerLogo {
  readonly id: PartnerId;
  readonly eventId: EventId;
  readonly name: string;
  /** What they do for the event, in their own words: host, sponsor, data. */
  readonly part: LocalizedText;
  readonly url: string | null;
  readonly position: number;
  readonly version: number;
}

export const NO_LOGO: PartnerLogo = { logoId: null, logoWidth: null, logoHeight: null, awaitedLogoId: null };

/** A question that many have, with its answer. */
export interface FaqEntry {
  readonly id: FaqEntryId;
  readonly eventId: EventId;
  /** Entries with the same group stand together; empty for none. */
  readonly group: LocalizedText;
  readonly question: LocalizedText;
  /** Markdown. */
  readonly answer: LocalizedText;
  readonly position: number;
  readonly version: number;
}

/** What organisers put on an event's page, list by list. */
export interface SiteItems {
  readonly TRACK: Track;
  readonly CHALLENGE: Challenge;
  readonly PRIZE: Prize;
  readonly PARTNER: Partner;
  readonly FAQ: FaqEntry;
}
export const SITE_LISTS = ['TRACK', 'CHALLENGE', 'PRIZE', 'PARTNER', 'FAQ'] as const;
export type SiteList = (typeof SITE_LISTS)[number];
export type SiteItemId = SiteItems[SiteList]['id'];

/** What of an item organisers write. A track's key, a partner's logo and the order are kept otherwise. */
export interface SiteContents {
  readonly TRACK: Pick<Track, 'title' | 'description'>;
  readonly CHALLENGE: Pick<Challenge, 'title' | 'description' | 'office' | 'contact' | 'links' | 'trackId'>;
  readonly PRIZE: Pick<Prize, 'title' | 'quantity' | 'amount' | 'currency'>;
  readonly PARTNER: Pick<Partner, 'name' | 'part' | 'url'>;
  readonly FAQ: Pick<FaqEntry, 'group' | 'question' | 'answer'>;
}

/** More than any page can show: a limit against mistakes. */
export const SITE_LIST_MAX = 100;

/** Something stands on it, so it cannot be taken away. */
export interface StillUsed {
  readonly code: 'StillUsed';
  /** How many ideas, questions and other things name it. */
  readonly uses: number;
}

interface Place {
  readonly eventId: EventId;
  readonly position: number;
}

type Makers = { readonly [L in SiteList]: (id: string, place: Place, content: SiteContents[L]) => SiteItems[L] };

const MAKERS: Makers = {
  // Its own name within the event, which a form may refer to.
  TRACK: (id, place, content) => ({ ...content, ...place, id: asId<'Track'>(id), key: id.toLowerCase(), version: 1 }),
  CHALLENGE: (id, place, content) => ({ ...content, ...place, id: asId<'Challenge'>(id), version: 1 }),
  PRIZE: (id, place, content) => ({ ...content, ...place, id: asId<'Prize'>(id), version: 1 }),
  PARTNER: (id, place, content) => ({ ...content, ...place, id: asId<'Partner'>(id), ...NO_LOGO, version: 1 }),
  FAQ: (id, place, content) => ({ ...content, ...place, id: asId<'FaqEntry'>(id), version: 1 }),
};

/** A new item at its place in the list. */
export function freshSiteItem<L extends SiteList>(list: L, id: string, place: Place, content: SiteContents[L]): SiteItems[L] {
  return MAKERS[list](id, place, content);
}
