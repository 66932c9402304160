import { isBait, isWorkshop } from './advertising.js';

/** What an entry shows from outside, counted. */
export interface EntryTraits {
  readonly title: string;
  /** Of summary and answers; null when the text did not come along, as with some imports. */
  readonly words: number | null;
  /** Null when nobody knows. */
  readonly authors: number | null;
  /** All outbound addresses, those within the text included; without the entry's own page elsewhere. */
  readonly links: readonly string[];
  /** Technologies, data sets, materials; null where the form does not ask. */
  readonly builtWith: number | null;
  readonly files: number;
  readonly video: boolean;
  /** Sites that it links to and that entries of other teams link to as well, with how many. */
  readonly sharedSites: ReadonlyMap<string, number>;
}

export const SPAM_SIGNALS = [
  'ADVERTISES',
  'ADDRESS_IN_TITLE',
  'SITE_ELSEWHERE',
  'NOTHING_BUILT',
  'HOME_PAGES',
  'ONE_SITE',
  'LINKS_NO_TEXT',
  'ONE_AUTHOR',
  'FEW_WORDS',
  'SHOUTED_TITLE',
] as const;
export type SpamSignalKind = (typeof SPAM_SIGNALS)[number];

/** One thing that speaks for spam, with the figure or name that shows it. */
export interface SpamSignal {
  readonly kind: SpamSignalKind;
  readonly detail: string;
}

/** None is enough by itself: honest entries have one author, or no link, or little text. */
const WEIGHT: Readonly<Record<SpamSignalKind, number>> = {
  ADVERTISES: 3,
  ADDRESS_IN_TITLE: 3,
  SITE_ELSEWHERE: 3,
  NOTHING_BUILT: 2,
  HOME_PAGES: 2,
  ONE_SITE: 2,
  LINKS_NO_TEXT: 2,
  ONE_AUTHOR: 1,
  FEW_WORDS: 1,
  SHOUTED_TITLE: 1,
};
const SUSPICIOUS = 5;

const FEW_WORDS = 80;
const WORDS_PER_LINK = 40;
const MANY = 3;
/** An address, or a number to call. */
const ADDRESS = /(?:https?:\/\/|www\.|[\p{L}\p{N}-]{2,}\.(?:com|net|org|info|biz|co|online|site|shop|xyz|top)\b|\+?\d[\d\s().-]{8,}\d)/iu;

/**
 * What makes an entry look as if it were there for its links, or for nothing: empty unless enough signals come together. A hint for people,
 * which decides nothing.
 */
export function spamSignals(traits: EntryTraits): SpamSignal[] {
  const found = signalsOf(traits);
  return found.reduce((sum, { kind }) => sum + WEIGHT[kind], 0) >= SUSPICIOUS ? found : [];
}

function signalsOf({ title, words, authors, links, builtWith, files, video, sharedSites }: EntryTraits): SpamSignal[] {
  const sites = links.flatMap((link) => siteOf(link) ?? []);
  const foreign = sites.filter((site) => !isWorkshop(site));
  const bait = isBait(title) ? title : foreign.find(isBait);
  const homes = new Set(
    links
      .filter(isHomePage)
      .flatMap((link) => siteOf(link) ?? [])
      .filter((site) => !isWorkshop(site)),
  );
  const often = foreign.find((site) => foreign.filter((other) => other === site).length >= MANY);
  const elsewhere = [...sharedSites].find(([site, entries]) => entries > 1 && foreign.includes(site));
  const nothing = builtWith === 0 && files === 0 && !video && foreign.length === sites.length;
  const signals: readonly (readonly [SpamSignalKind, boolean, string])[] = [
    ['ADVERTISES', bait !== undefined && foreign.length === sites.length, bait ?? ''],
    ['ADDRESS_IN_TITLE', ADDRESS.test(title), ADDRESS.exec(title)?.[0] ?? ''],
    ['SITE_ELSEWHERE', elsewhere !== undefined, elsewhere?.[0] ?? ''],
    ['NOTHING_BUILT', nothing, ''],
    ['HOME_PAGES', homes.size >= MANY, [...homes].slice(0, MANY).join(', ')],
    ['ONE_SITE', often !== undefined, often ?? ''],
    ['LINKS_NO_TEXT', words !== null && foreign.length > 0 && words / foreign.length < WORDS_PER_LINK, String(foreign.length)],
    ['ONE_AUTHOR', authors === 1, ''],
    ['FEW_WORDS', words !== null && words < FEW_WORDS, String(words ?? 0)],
    ['SHOUTED_TITLE', isShouted(title), ''],
  ];
  return signals.flatMap(([kind, holds, detail]) => (holds ? [{ kind, detail }] : []));
}

/** The host without `www.`; null for what is no address. */
export function siteOf(link: string): string | null {
  const host = /^https?:\/\/([^/?#:]+)/iu.exec(link)?.[1]?.toLowerCase();
  return host === undefined ? null : host.replace(/^www\./u, '');
}

function isHomePage(link: string): boolean {
  return /^https?:\/\/[^/?#]+\/?$/iu.test(link);
}

function isShouted(title: string): boolean {
  const letters = title.match(/\p{L}/gu) ?? [];
  return letters.length >= 12 && title.trim().includes(' ') && title === title.toUpperCase() && title !== title.toLowerCase();
}
