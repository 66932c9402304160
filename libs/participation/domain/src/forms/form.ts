import type { LocalizedText } from '@jamboree/kernel';

export const FIELD_KINDS = ['SHORT_TEXT', 'LONG_TEXT', 'LINKS', 'VIDEO', 'TAGS', 'TRACK', 'CHALLENGE'] as const;
export type FieldKind = (typeof FIELD_KINDS)[number];

/** One field of the one-page editor, as data. */
export interface FormField {
  /** The name of a content property (`title`, `links`, `trackId` …) or the key of a question. */
  readonly key: string;
  readonly kind: FieldKind;
  readonly title: LocalizedText;
  readonly help: LocalizedText;
  readonly required: boolean;
  /** Checked when submitting; a draft may be longer while somebody cuts it down. */
  readonly maxWords: number | null;
  /** Characters that may be stored at all, also in a draft. For lists: of each entry. */
  readonly maxLength: number | null;
}

/** What teams of an event fill in: title and summary, the questions, then links and choices. */
export interface SubmissionForm {
  readonly key: string;
  readonly fields: readonly FormField[];
}

/** What the event offers to choose from: a field without choices is not asked. */
export interface FormChoices {
  readonly tracks: number;
  readonly challenges: number;
}

/** Longest answer that is stored: 20,000 characters are some 3,000 words, five times the longest limit of a question. */
export const MAX_ANSWER_LENGTH = 20_000;

/** A question answered with text, in Markdown. */
export function question(
  key: string,
  maxWords: number,
  title: LocalizedText,
  help: LocalizedText,
  options: { readonly required: boolean; readonly kind?: 'SHORT_TEXT' | 'LONG_TEXT' } = { required: true },
): FormField {
  return { key, kind: options.kind ?? 'LONG_TEXT', title, help, required: options.required, maxWords, maxLength: MAX_ANSWER_LENGTH };
}
