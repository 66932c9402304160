import type { SiteList } from '@jamboree/event-domain';
import { LOCALES, type Locale } from '@jamboree/kernel';
import type { LocalizedValue } from '@jamboree/platform-web';
import type { SiteListsFragment } from '../../gql/graphql.js';

export type Track = SiteListsFragment['tracks'][number];
export type Challenge = SiteListsFragment['challenges'][number];
export type Prize = SiteListsFragment['prizes'][number];
export type Partner = SiteListsFragment['partners'][number];
export type FaqEntry = SiteListsFragment['faq'][number];

/** What a list's row needs of an item, whatever it is. */
export interface SiteItem {
  readonly id: string;
  readonly version: number;
  /** A name that is the same in every language, or one for each. */
  readonly name: LocalizedValue | string;
  /** Texts that should exist in every language. */
  readonly texts: readonly LocalizedValue[];
}

export function itemsOf(site: SiteListsFragment): Readonly<Record<SiteList, readonly SiteItem[]>> {
  const titled = <T extends { id: string; version: number; title: LocalizedValue; description?: LocalizedValue }>(items: readonly T[]) =>
    items.map(({ id, version, title, description }) => ({
      id,
      version,
      name: title,
      texts: [title, ...(description === undefined ? [] : [description])],
    }));
  return {
    TRACK: titled(site.tracks),
    CHALLENGE: titled(site.challenges),
    PRIZE: titled(site.prizes),
    PARTNER: site.partners.map(({ id, version, name, part }) => ({ id, version, name, texts: [part] })),
    FAQ: site.faq.map(({ id, version, question, answer, group }) => ({ id, version, name: question, texts: [question, answer, group] })),
  };
}

/** Languages in which one of the texts is missing that exists in another. */
export function missingLanguages(texts: readonly LocalizedValue[]): Locale[] {
  const written = (text: LocalizedValue, locale: Locale) => (text[locale] ?? '').trim() !== '';
  const begun = texts.filter((text) => LOCALES.some((locale) => written(text, locale)));
  return LOCALES.filter((locale) => begun.some((text) => !written(text, locale)));
}

export function movedTo(ids: readonly string[], id: string, to: number): string[] {
  return ids.filter((each) => each !== id).toSpliced(to, 0, id);
}
