import { err, LOCALES, ok, type InputIssue, type InvalidInput, type LocalizedText, type Result } from '@jamboree/kernel';
import { LENGTH_OF_KIND, type Form, type FormField, type FormPurpose } from './form.js';
import { PROFILE_FIELDS, profileKeyOf } from './profile-fields.js';
import { validateForm, type FormSurroundings } from './validate-form.js';

/** How many hold something: drafts that were never handed in, and those that were. */
export interface AnswerCount {
  readonly drafts: number;
  readonly submitted: number;
}

/** What was answered so far under all versions of the form. */
export interface AnswerCounts {
  readonly all: AnswerCount;
  /** By key of the field; a key without any answer may be left out. */
  readonly answered: ReadonlyMap<string, AnswerCount>;
}

/**
 * What a change means for answers that exist:
 * - `REMOVED` they stay readable and are no longer asked
 * - `NEWLY_REQUIRED` so many lack it: what was handed in stays so, who edits again must fill it
 * - `NARROWED` it is asked of fewer; what others wrote there is kept, and left out when they hand in again
 * - `OPTIONS_REMOVED` who chose a removed option chooses again when handing in
 * - `STRICTER` limits are tighter; they hold when handing in again
 * - `CONSENT_RENEWED` who agreed to the former words is asked again
 */
export const FORM_EFFECTS = ['REMOVED', 'NEWLY_REQUIRED', 'NARROWED', 'OPTIONS_REMOVED', 'STRICTER', 'CONSENT_RENEWED'] as const;
export type FormEffectKind = (typeof FORM_EFFECTS)[number];

export interface FormEffect extends AnswerCount {
  readonly kind: FormEffectKind;
  readonly field: FormField;
}

const NONE: AnswerCount = { drafts: 0, submitted: 0 };

/** In the order of the new form, then what was removed. Only what somebody's answers notice. */
export function effectsOfFormChange(before: Form, after: Form, counts: AnswerCounts): FormEffect[] {
  const former = new Map(before.fields.map((field) => [field.key, field]));
  const kept = new Set(after.fields.map(({ key }) => key));
  const answered = (key: string) => counts.answered.get(key) ?? NONE;
  const changed = after.fields.flatMap((field) => {
    const old = former.get(field.key) ?? null;
    const lacking = minus(counts.all, answered(field.key));
    return [
      ...(field.required && old?.required !== true ? [{ kind: 'NEWLY_REQUIRED' as const, field, ...lacking }] : []),
      ...(old === null ? [] : kindsOf(old, field).map((kind) => ({ kind, field, ...answered(field.key) }))),
    ];
  });
  const removed = before.fields
    .filter(({ key }) => !kept.has(key))
    .map((field) => ({ kind: 'REMOVED' as const, field, ...answered(field.key) }));
  return [...changed, ...removed].filter(({ drafts, submitted }) => drafts + submitted > 0);
}

function kindsOf(old: FormField, field: FormField): FormEffectKind[] {
  const kinds: FormEffectKind[] = [];
  if (isNarrower(old, field)) kinds.push('NARROWED');
  if (old.options.some(({ key }) => field.options.every((option) => option.key !== key))) kinds.push('OPTIONS_REMOVED');
  if (isStricter(old, field)) kinds.push('STRICTER');
  if (field.kind === 'CONSENT' && !sameWords(old, field)) kinds.push('CONSENT_RENEWED');
  return kinds;
}

function isNarrower(old: FormField, { shownWhen, trackIds }: FormField): boolean {
  const condition = shownWhen !== null && JSON.stringify(shownWhen) !== JSON.stringify(old.shownWhen);
  const tracks = trackIds.length > 0 && (old.trackIds.length === 0 || old.trackIds.some((id) => !trackIds.includes(id)));
  return condition || tracks;
}

function isStricter(old: FormField, field: FormField): boolean {
  const lower = (before: number | null, after: number | null) => after !== null && (before === null || after < before);
  const higher = (before: number | null, after: number | null) => after !== null && (before === null || after > before);
  return lower(old.maxWords, field.maxWords) || lower(old.max, field.max) || higher(old.min, field.min);
}

function minus(all: AnswerCount, some: AnswerCount): AnswerCount {
  return { drafts: Math.max(0, all.drafts - some.drafts), submitted: Math.max(0, all.submitted - some.submitted) };
}

/** A field as an organiser writes it; what follows from its history is added by `nextForm`. */
export type WrittenField = Omit<FormField, 'maxLength' | 'textVersion'>;

/**
 * The form's next version: fields keep what their history gave them. `history` are all versions so far, of which the last is to be replaced; a key
 * names one kind for ever, since answers of all times are kept under it.
 */
export function nextForm(
  fields: readonly WrittenField[],
  history: readonly Form[],
  surroundings: FormSurroundings,
): Result<Form, InvalidInput> {
  const number = history.length + 1;
  const known = new Map(history.flatMap((form) => form.fields.map((field) => [field.key, field] as const)));
  const form: Form = { fields: fields.map((written) => completed(written, known.get(written.key) ?? null, number, surroundings.purpose)) };
  const valid = validateForm(form, surroundings);
  const otherKinds: InputIssue[] = form.fields
    .filter(({ key, kind }) => (known.get(key)?.kind ?? kind) !== kind)
    .map(({ key }) => ({ field: `fields.${key}.kind`, rule: 'duplicate' }));
  const issues = [...(valid.ok ? [] : valid.error.issues), ...otherKinds];
  return issues.length > 0 ? err({ code: 'InvalidInput', issues }) : ok(form);
}

function completed(written: WrittenField, known: FormField | null, number: number, purpose: FormPurpose): FormField {
  const profileKey = purpose === 'REGISTRATION' ? profileKeyOf(written) : null;
  const usual = profileKey === null ? LENGTH_OF_KIND[written.kind] : PROFILE_FIELDS[profileKey].maxLength;
  const maxLength = known?.maxLength ?? usual;
  if (written.kind !== 'CONSENT') return { ...written, maxLength, textVersion: null };
  return { ...written, maxLength, textVersion: known !== null && sameWords(known, written) ? known.textVersion : number };
}

function sameWords(one: Pick<FormField, 'title' | 'help'>, other: Pick<FormField, 'title' | 'help'>): boolean {
  return sameText(one.title, other.title) && sameText(one.help, other.help);
}

function sameText(one: LocalizedText, other: LocalizedText): boolean {
  return LOCALES.every((locale) => (one[locale] ?? '') === (other[locale] ?? ''));
}
