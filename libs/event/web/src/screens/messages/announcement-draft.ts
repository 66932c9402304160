import { LOCALES } from '@jamboree/kernel';
import type { MergeField, MergeSide } from '@jamboree/platform-web';
import type { LocalizedDraft } from '../../components/localized-draft.js';
import type { AnnouncementPartsFragment } from '../../gql/graphql.js';

export const AUDIENCES = ['PUBLIC', 'PARTICIPANTS'] as const;

/** An announcement as it is typed. */
export interface AnnouncementDraft {
  readonly title: LocalizedDraft;
  readonly body: LocalizedDraft;
  readonly audience: (typeof AUDIENCES)[number];
  readonly pinned: boolean;
  readonly mail: boolean;
  /** Of the announcement when the typing began: what somebody else saves meanwhile is not overwritten. */
  readonly version: number;
}

type Words = Pick<AnnouncementDraft, 'title' | 'body'>;

const TEXTS = ['title', 'body'] as const;

export function draftOf(announcement: AnnouncementPartsFragment | null): AnnouncementDraft {
  return {
    title: wordsOf(announcement?.title),
    body: wordsOf(announcement?.body),
    audience: announcement?.audience ?? 'PUBLIC',
    pinned: announcement?.pinned ?? false,
    mail: false,
    version: announcement?.version ?? 0,
  };
}

/** The words of somebody else, as a conflict gives them: any JSON. */
export function theirWords(theirs: unknown): Words {
  const stored = objectOf(theirs);
  return { title: wordsOf(stored['title']), body: wordsOf(stored['body']) };
}

/** Both versions of each text. `label` names a text in the reader's words. */
export function partsOf(
  mine: Words,
  theirs: Words,
  label: (text: (typeof TEXTS)[number], locale: (typeof LOCALES)[number]) => string,
): MergeField[] {
  return TEXTS.flatMap((text) =>
    LOCALES.map((locale) => ({
      key: `${text}.${locale}`,
      label: label(text, locale),
      mine: mine[text][locale] ?? '',
      theirs: theirs[text][locale] ?? '',
    })),
  );
}

/** My words with what was chosen of theirs. */
export function merged(mine: Words, theirs: Words, choice: Readonly<Record<string, MergeSide>>): Words {
  const side = (text: (typeof TEXTS)[number]): LocalizedDraft =>
    Object.fromEntries(LOCALES.map((locale) => [locale, (choice[`${text}.${locale}`] === 'theirs' ? theirs : mine)[text][locale] ?? '']));
  return { title: side('title'), body: side('body') };
}

function wordsOf(text: unknown): LocalizedDraft {
  const stored = objectOf(text);
  return Object.fromEntries(LOCALES.map((locale) => [locale, typeof stored[locale] === 'string' ? stored[locale] : '']));
}

function objectOf(value: unknown): Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null ? Object.fromEntries(Object.entries(value)) : {};
}
