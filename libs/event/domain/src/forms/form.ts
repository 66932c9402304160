import type { EventId, Id, Instant, LocalizedText, TrackId, UserId } from '@jamboree/kernel';

export const FIELD_KINDS = [
  'SHORT_TEXT',
  'LONG_TEXT',
  'NUMBER',
  'CHOICE',
  'CHOICES',
  'DATE',
  'LINKS',
  'VIDEO',
  'FILE',
  'TAGS',
  'TRACK',
  'CHALLENGE',
  'CONSENT',
] as const;
export type FieldKind = (typeof FIELD_KINDS)[number];

/** A consent is given, and a file sent, by the person or not at all: no list and no organiser answers these. */
export const ONLY_BY_PERSON: ReadonlySet<FieldKind> = new Set<FieldKind>(['CONSENT', 'FILE']);

/** What is asked of whoever wants to take part, and of teams. */
export const FORM_PURPOSES = ['REGISTRATION', 'SUBMISSION'] as const;
export type FormPurpose = (typeof FORM_PURPOSES)[number];

export interface FieldOption {
  /** Stable; what an answer holds. */
  readonly key: string;
  readonly title: LocalizedText;
}

/** Asks a field only where another one is answered so. */
export interface FieldCondition {
  /** Key of the other field. */
  readonly field: string;
  /** Holds when one of these is (among) the answer; empty: when there is any answer. */
  readonly oneOf: readonly string[];
}

/** One field of a form, as data. What a kind has no use for is null, or empty. */
export interface FormField {
  /** Stable over all versions of the form: what answers are kept under. */
  readonly key: string;
  readonly kind: FieldKind;
  /** For a consent: the sentence that is agreed to. */
  readonly title: LocalizedText;
  readonly help: LocalizedText;
  /** Must be filled in wherever it is asked. */
  readonly required: boolean;
  /** Key of the phase from whose beginning on it is required; null: always. */
  readonly requiredFrom: string | null;
  readonly shownWhen: FieldCondition | null;
  /** The tracks that it is asked for; empty: all. */
  readonly trackIds: readonly TrackId[];
  /** Checked when submitting; a draft may be longer while somebody cuts it down. */
  readonly maxWords: number | null;
  /** Characters that may be stored at all, also in a draft. For lists: of each entry. */
  readonly maxLength: number | null;
  /** Of a number, inclusive; of several choices and of files, how many. */
  readonly min: number | null;
  readonly max: number | null;
  /** Of a number, such as `IDR` or `m²`. */
  readonly unit: string | null;
  readonly options: readonly FieldOption[];
  /** Of a consent: the form's version that brought its present words. Who agreed to others has not agreed to these. */
  readonly textVersion: number | null;
}

export interface Form {
  readonly fields: readonly FormField[];
}

/** A form as it was saved once. Never altered: answers name the version that they were given under. */
export interface FormVersion extends Form {
  readonly id: Id<'FormVersion'>;
  readonly eventId: EventId;
  readonly purpose: FormPurpose;
  /** From 1, by event and purpose. */
  readonly number: number;
  readonly savedAt: Instant;
  readonly savedBy: UserId;
}

/** The fields whose answers the rest of the house knows by name: a track is more than an answer, a title stands in lists. */
export const TRACK_KEY = 'trackId';
export const CHALLENGE_KEY = 'challengeId';

/** Longest answer that is stored: 20,000 characters are some 3,000 words, five times the longest limit of a question. */
export const MAX_ANSWER_LENGTH = 20_000;

/** Characters that an answer of the kind may have; for lists each entry. */
export const LENGTH_OF_KIND: Readonly<Record<FieldKind, number | null>> = {
  SHORT_TEXT: 500,
  LONG_TEXT: MAX_ANSWER_LENGTH,
  NUMBER: 40,
  CHOICE: 64,
  CHOICES: 64,
  DATE: 10,
  LINKS: 500,
  VIDEO: 500,
  FILE: 26,
  TAGS: 60,
  TRACK: 64,
  CHALLENGE: 64,
  CONSENT: 10,
};

/** Most entries of a list. */
export const MAX_LINKS = 20;
export const MAX_TAGS = 40;
/** Most files that one field asks for. */
export const MAX_FILES = 5;

/** A field without anything special: asked of everybody, not required. */
export function plainField(given: Pick<FormField, 'key' | 'kind' | 'title' | 'help'> & Partial<FormField>): FormField {
  return {
    required: false,
    requiredFrom: null,
    shownWhen: null,
    trackIds: [],
    maxWords: null,
    maxLength: LENGTH_OF_KIND[given.kind],
    min: null,
    max: null,
    unit: null,
    options: [],
    textVersion: given.kind === 'CONSENT' ? 1 : null,
    ...given,
  };
}

/** A question answered with text, in Markdown. */
export function question(
  key: string,
  maxWords: number,
  title: LocalizedText,
  help: LocalizedText,
  { required = true, kind = 'LONG_TEXT' }: { readonly required?: boolean; readonly kind?: 'SHORT_TEXT' | 'LONG_TEXT' } = {},
): FormField {
  return plainField({ key, kind, title, help, required, maxWords, maxLength: MAX_ANSWER_LENGTH });
}

/** What the event offers to choose from. */
export interface FormOffers {
  readonly tracks: number;
  readonly challenges: number;
}

/** The form without fields that there is nothing to choose for. */
export function offeredForm(form: Form, { tracks, challenges }: FormOffers): Form {
  if (tracks > 0 && challenges > 0) return form;
  const offered = ({ kind }: FormField) => (kind === 'TRACK' ? tracks > 0 : kind === 'CHALLENGE' ? challenges > 0 : true);
  return { fields: form.fields.filter(offered) };
}
