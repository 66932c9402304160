import { CHALLENGE_KEY, plainField, TRACK_KEY, type FieldKind, type FormField } from '@jamboree/event-domain';
import { LOCALES, type Locale, type LocalizedText } from '@jamboree/kernel';

/** A form while an organiser works on it. */
export type FormDraft = readonly FormField[];

/** The field's place taken by another one; nothing moves beyond the ends. */
export function moved(draft: FormDraft, key: string, to: number): FormDraft {
  const from = draft.findIndex((field) => field.key === key);
  const field = draft[from];
  if (field === undefined) return draft;
  const rest = draft.filter((other) => other !== field);
  const at = Math.max(0, Math.min(to, rest.length));
  return [...rest.slice(0, at), field, ...rest.slice(at)];
}

export function replaced(draft: FormDraft, field: FormField): FormDraft {
  return draft.map((other) => (other.key === field.key ? field : other));
}

/** Without the field, and without conditions on it: nothing waits for what is no longer asked. */
export function without(draft: FormDraft, key: string): FormDraft {
  return draft
    .filter((field) => field.key !== key)
    .map((field) => (field.shownWhen?.field === key ? { ...field, shownWhen: null } : field));
}

/** A field of which so far only the kind is known. */
export function newField(kind: FieldKind, key: string): FormField {
  const options = kind === 'CHOICE' || kind === 'CHOICES' ? ['one', 'two'].map((option) => ({ key: option, title: {} })) : [];
  return plainField({ key, kind, title: {}, help: {}, options, max: kind === 'FILE' ? 1 : null });
}

/** The key of a new field: a track and a challenge have one place in every form, all others any key that is free. */
export function keyFor(kind: FieldKind, random: string): string {
  if (kind === 'TRACK') return TRACK_KEY;
  if (kind === 'CHALLENGE') return CHALLENGE_KEY;
  return `q-${random.replaceAll(/[^0-9a-z]/giu, '').slice(0, 8)}`;
}

/** A key for one more option. */
export function optionKey(field: FormField): string {
  const taken = new Set(field.options.map(({ key }) => key));
  let count = field.options.length + 1;
  while (taken.has(`option-${count}`)) count += 1;
  return `option-${count}`;
}

/** Whether one more of this kind has a place. */
export function isFree(draft: FormDraft, kind: FieldKind): boolean {
  return (kind !== 'TRACK' && kind !== 'CHALLENGE') || draft.every((field) => field.kind !== kind);
}

/** Fields of which a text exists in some language and not in all. */
export function translationGaps(draft: FormDraft): readonly { readonly key: string; readonly missing: readonly Locale[] }[] {
  return draft.flatMap(({ key, title, help, options }) => {
    const texts = [title, help, ...options.map((option) => option.title)].filter((text) => LOCALES.some((locale) => isThere(text, locale)));
    const missing = LOCALES.filter((locale) => texts.some((text) => !isThere(text, locale)));
    return missing.length === 0 ? [] : [{ key, missing }];
  });
}

function isThere(text: LocalizedText, locale: Locale): boolean {
  return (text[locale] ?? '').trim() !== '';
}

export function sameForm(one: FormDraft, other: FormDraft): boolean {
  return JSON.stringify(inputOf(one)) === JSON.stringify(inputOf(other));
}

/** As the API takes it. */
export function inputOf(draft: FormDraft) {
  return draft.map(inputOfField);
}

function inputOfField({
  key,
  kind,
  title,
  help,
  required,
  requiredFrom,
  shownWhen,
  trackIds,
  maxWords,
  min,
  max,
  unit,
  options,
}: FormField) {
  return {
    ...{ key, kind, required, requiredFrom: required ? requiredFrom : null, maxWords, min, max, unit },
    title: written(title),
    help: written(help),
    shownWhen: shownWhen === null ? null : { field: shownWhen.field, oneOf: [...shownWhen.oneOf] },
    trackIds: [...trackIds],
    options: options.map((option) => ({ key: option.key, title: written(option.title) })),
  };
}

/** Languages in one order, those without a text left out. */
function written(text: LocalizedText): LocalizedText {
  return Object.fromEntries(LOCALES.flatMap((locale) => (isThere(text, locale) ? [[locale, (text[locale] ?? '').trim()]] : [])));
}

export interface MergedForm {
  /** Where both have changed a field, mine. */
  readonly merged: FormDraft;
  /** Keys of fields that both have changed, each to something else; null: taken away by that side. */
  readonly conflicts: readonly { readonly key: string; readonly mine: FormField | null; readonly theirs: FormField | null }[];
}

/** Joins two edits of one form: what only one of the two changed is taken from the one who did. The order is mine, what they added comes last. */
export function mergedForms(base: FormDraft, mine: FormDraft, theirs: FormDraft): MergedForm {
  const of = (draft: FormDraft, key: string) => draft.find((field) => field.key === key) ?? null;
  const same = (one: FormField | null, other: FormField | null) =>
    one === null || other === null ? one === other : JSON.stringify(inputOfField(one)) === JSON.stringify(inputOfField(other));
  const keys = [...new Set([...mine, ...theirs, ...base].map(({ key }) => key))];
  const conflicts: MergedForm['conflicts'][number][] = [];
  const merged = keys.flatMap((key) => {
    const [before, own, other] = [of(base, key), of(mine, key), of(theirs, key)];
    if (same(own, before)) return other === null ? [] : [other];
    if (!same(other, before) && !same(own, other)) conflicts.push({ key, mine: own, theirs: other });
    return own === null ? [] : [own];
  });
  return { merged, conflicts };
}

/** A merge after the choice: `theirs` puts in, or takes away, what the other one has. */
export function withTheirs(merged: FormDraft, { key, theirs }: MergedForm['conflicts'][number]): FormDraft {
  if (theirs === null) return without(merged, key);
  return merged.some((field) => field.key === key) ? replaced(merged, theirs) : [...merged, theirs];
}
