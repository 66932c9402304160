import { DAY, HOUR, instant, LOCALES, toIso, type Instant, type Locale } from '@jamboree/kernel';
import type { MergeField, MergeSide } from '@jamboree/platform-web';
import { writtenOnly, type LocalizedDraft } from '../../components/localized-draft.js';
import type { ScheduleEntryPartsFragment } from '../../gql/graphql.js';
import { momentOf } from '../../time/moments.js';

const TEXTS = ['title', 'text'] as const;
export const LINES = ['speaker', 'place', 'link'] as const;

/** An entry of the schedule as it is typed. */
export interface EntryDraft
  extends Readonly<Record<(typeof TEXTS)[number], LocalizedDraft>>, Readonly<Record<(typeof LINES)[number], string>> {
  readonly startsAt: Instant;
  /** Null for a milestone. */
  readonly endsAt: Instant | null;
  readonly trackId: string;
  readonly inside: boolean;
}

type EntryFacts = Omit<ScheduleEntryPartsFragment, '__typename' | 'id' | 'version'>;

export function draftOf(entry: EntryFacts): EntryDraft {
  const words = (text: LocalizedDraft | { readonly [locale in Locale]: string | null }): LocalizedDraft =>
    Object.fromEntries(LOCALES.map((locale) => [locale, text[locale] ?? '']));
  return {
    title: words(entry.title),
    text: words(entry.text),
    startsAt: momentOf(entry.startsAt),
    endsAt: entry.endsAt === null ? null : momentOf(entry.endsAt),
    speaker: entry.speaker ?? '',
    place: entry.place ?? '',
    link: entry.link ?? '',
    trackId: entry.trackId ?? '',
    inside: entry.audience === 'PARTICIPANTS',
  };
}

/** A new entry is tomorrow and lasts an hour until somebody says otherwise. */
export function newDraft(now: Instant): EntryDraft {
  const startsAt = instant(now + DAY);
  return { title: {}, text: {}, startsAt, endsAt: instant(startsAt + HOUR), speaker: '', place: '', link: '', trackId: '', inside: false };
}

/** What somebody else stored, as a conflict gives it: JSON of unknown shape, its moments as numbers. What is not there stays as I have it. */
export function draftOfTheirs(theirs: unknown, mine: EntryDraft): EntryDraft {
  const stored = objectOf(theirs);
  const words = (value: unknown): LocalizedDraft => Object.fromEntries(LOCALES.map((locale) => [locale, textOf(objectOf(value)[locale])]));
  const { startsAt, endsAt, audience } = stored;
  return {
    title: words(stored['title']),
    text: words(stored['text']),
    startsAt: typeof startsAt === 'number' ? instant(startsAt) : mine.startsAt,
    endsAt: typeof endsAt === 'number' ? instant(endsAt) : null,
    speaker: textOf(stored['speaker']),
    place: textOf(stored['place']),
    link: textOf(stored['link']),
    trackId: textOf(stored['trackId']),
    inside: audience === 'PARTICIPANTS',
  };
}

/** One thing that can be chosen from two versions of an entry. */
export type EntryPart = `${(typeof TEXTS)[number]}.${Locale}` | Exclude<keyof EntryDraft, (typeof TEXTS)[number]>;

const PARTS: readonly EntryPart[] = [
  ...TEXTS.flatMap((text) => LOCALES.map((locale) => `${text}.${locale}` as const)),
  'startsAt',
  'endsAt',
  ...LINES,
  'trackId',
  'inside',
];

/** What stands in both versions, in the reader's words. */
export function partsOf(
  mine: EntryDraft,
  theirs: EntryDraft,
  label: (part: EntryPart) => string,
  shown: (part: EntryPart, draft: EntryDraft) => string,
): MergeField[] {
  return PARTS.map((part) => ({ key: part, label: label(part), mine: shown(part, mine), theirs: shown(part, theirs) }));
}

/** My draft with what was chosen of theirs. */
export function merged(mine: EntryDraft, theirs: EntryDraft, choice: Readonly<Record<string, MergeSide>>): EntryDraft {
  const of = (part: EntryPart) => (choice[part] === 'theirs' ? theirs : mine);
  const words = (text: (typeof TEXTS)[number]): LocalizedDraft =>
    Object.fromEntries(LOCALES.map((locale) => [locale, of(`${text}.${locale}`)[text][locale] ?? '']));
  return {
    title: words('title'),
    text: words('text'),
    startsAt: of('startsAt').startsAt,
    endsAt: of('endsAt').endsAt,
    speaker: of('speaker').speaker,
    place: of('place').place,
    link: of('link').link,
    trackId: of('trackId').trackId,
    inside: of('inside').inside,
  };
}

/** As the API takes it: languages without a text are left out. */
export function inputOf({ title, text, startsAt, endsAt, speaker, place, link, trackId, inside }: EntryDraft) {
  return {
    title: writtenOnly(title),
    text: writtenOnly(text),
    startsAt: toIso(startsAt),
    endsAt: endsAt === null ? null : toIso(endsAt),
    speaker,
    place,
    link,
    trackId: trackId === '' ? null : trackId,
    audience: inside ? ('PARTICIPANTS' as const) : ('PUBLIC' as const),
  };
}

function textOf(value: unknown): string {
  return typeof value === 'string' ? value : '';
}

function objectOf(value: unknown): Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null ? Object.fromEntries(Object.entries(value)) : {};
}
