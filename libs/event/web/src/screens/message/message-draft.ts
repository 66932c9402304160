import { SEGMENT_KINDS } from '@jamboree/event-domain';
import { LOCALES, ROLES } from '@jamboree/kernel';
import type { MergeField, MergeSide } from '@jamboree/platform-web';
import type { LocalizedDraft } from '../../components/localized-draft.js';
import type { MessagePartsFragment } from '../../gql/graphql.js';
import type { SegmentValue } from '../messages/use-segment-name.js';

/** A message as it is typed. */
export interface MessageDraft {
  readonly segment: SegmentValue;
  readonly subject: LocalizedDraft;
  readonly body: LocalizedDraft;
}

export function draftOf({ segment, subject, body }: Pick<MessagePartsFragment, 'segment' | 'subject' | 'body'>): MessageDraft {
  return { segment: { kind: segment.kind, role: segment.role }, subject: wordsOf(subject), body: wordsOf(body) };
}

/** What somebody else stored, as a conflict gives it: any JSON. */
export function theirDraft(theirs: unknown): MessageDraft {
  const stored = objectOf(theirs);
  const segment = objectOf(stored['segment']);
  return {
    segment: {
      kind: SEGMENT_KINDS.find((kind) => kind === segment['kind']) ?? 'EVERYONE',
      role: ROLES.find((role) => role === segment['role']) ?? null,
    },
    subject: wordsOf(objectOf(stored['subject'])),
    body: wordsOf(objectOf(stored['body'])),
  };
}

const TEXTS = LOCALES.flatMap((locale) => [{ text: 'subject', locale } as const, { text: 'body', locale } as const]);

/** What differs between two drafts, to be chosen from. `label` names a field in the reader's words. */
export function differences(
  mine: MessageDraft,
  theirs: MessageDraft,
  label: (text: 'subject' | 'body', locale: (typeof LOCALES)[number]) => string,
): MergeField[] {
  return TEXTS.map(({ text, locale }) => ({
    key: `${text}.${locale}`,
    label: label(text, locale),
    mine: mine[text][locale] ?? '',
    theirs: theirs[text][locale] ?? '',
  }));
}

/** My draft with what was chosen of theirs; the segment stays as I have it. */
export function merged(mine: MessageDraft, theirs: MessageDraft, choice: Readonly<Record<string, MergeSide>>): MessageDraft {
  const side = (text: 'subject' | 'body'): LocalizedDraft =>
    Object.fromEntries(LOCALES.map((locale) => [locale, (choice[`${text}.${locale}`] === 'theirs' ? theirs : mine)[text][locale] ?? '']));
  return { segment: mine.segment, subject: side('subject'), body: side('body') };
}

function wordsOf(text: Readonly<Record<string, unknown>>): LocalizedDraft {
  return Object.fromEntries(
    LOCALES.flatMap((locale) => {
      const words = text[locale];
      return typeof words === 'string' ? [[locale, words]] : [];
    }),
  );
}

function objectOf(value: unknown): Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null ? Object.fromEntries(Object.entries(value)) : {};
}
