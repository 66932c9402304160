import { err, LOCALES, ok, type InputIssue, type InvalidInput, type LocalizedText, type Result } from '@jamboree/kernel';
import { isBlank } from '../text.js';
import { CHALLENGE_KEY, MAX_FILES, TRACK_KEY, type FieldKind, type Form, type FormField, type FormPurpose } from './form.js';

/** Most of each: a form is answered by people, on a phone. */
export const FORM_LIMITS = { fields: 60, options: 40, tracks: 40, title: 200, consent: 1_000, help: 500, option: 120, unit: 20 } as const;
/** A limit of words beyond what can be stored would be none. */
const MOST_WORDS = 3_000;

const KEY = /^[A-Za-z][A-Za-z0-9-]{0,39}$/u;

/** Fields that the rest of the house knows by name: they keep their kind, and the first two stand in every list of entries. */
const KIND_OF_KEY: Readonly<Record<FormPurpose, Readonly<Record<string, FieldKind>>>> = {
  SUBMISSION: {
    title: 'SHORT_TEXT',
    summary: 'LONG_TEXT',
    links: 'LINKS',
    videoUrl: 'VIDEO',
    builtWith: 'TAGS',
    [TRACK_KEY]: 'TRACK',
    [CHALLENGE_KEY]: 'CHALLENGE',
  },
  REGISTRATION: { [TRACK_KEY]: 'TRACK', [CHALLENGE_KEY]: 'CHALLENGE' },
};
const ALWAYS_ASKED: Readonly<Record<FormPurpose, readonly string[]>> = { SUBMISSION: ['title', 'summary'], REGISTRATION: [] };
/** What an incomplete entry calls a team that is too small, or has nobody from one of the cities. */
const RESERVED: readonly string[] = ['members', 'answers', 'coauthors'];

/** What a form may refer to. */
export interface FormSurroundings {
  readonly purpose: FormPurpose;
  readonly phaseKeys: readonly string[];
  readonly trackIds: readonly string[];
}

/** Everything that is wrong at once. Fields of issues are `fields.KEY.part`. */
export function validateForm(form: Form, surroundings: FormSurroundings): Result<void, InvalidInput> {
  const { fields } = form;
  if (fields.length > FORM_LIMITS.fields)
    return err({
      code: 'InvalidInput',
      issues: [{ field: 'fields', rule: 'tooLong', figures: { max: FORM_LIMITS.fields, got: fields.length } }],
    });
  const issues = [
    ...missingByName(fields, surroundings.purpose),
    ...fields.flatMap((field, index) => [
      ...keyIssues(field, fields.slice(0, index), surroundings.purpose),
      ...textIssues(field),
      ...kindIssues(field),
      ...conditionIssues(field, fields, surroundings),
      ...referenceIssues(field, surroundings),
    ]),
  ];
  return issues.length > 0 ? err({ code: 'InvalidInput', issues }) : ok();
}

/** Whether a key may only be used for one kind, or not be left out. */
export function isFixed(purpose: FormPurpose, key: string): boolean {
  return ALWAYS_ASKED[purpose].includes(key);
}

function missingByName(fields: readonly FormField[], purpose: FormPurpose): InputIssue[] {
  return ALWAYS_ASKED[purpose]
    .filter((key) => fields.every((field) => field.key !== key))
    .map((key) => ({ field: `fields.${key}`, rule: 'required' }));
}

function keyIssues({ key, kind }: FormField, before: readonly FormField[], purpose: FormPurpose): InputIssue[] {
  const field = `fields.${key.slice(0, 64)}.key`;
  if (!KEY.test(key) || RESERVED.includes(key)) return [{ field, rule: 'malformed' }];
  if (before.some((other) => other.key === key)) return [{ field, rule: 'duplicate' }];
  const fixed = KIND_OF_KEY[purpose];
  // A track is stored with the entry, so it has one place only.
  const named = kind === 'TRACK' ? key === TRACK_KEY : kind === 'CHALLENGE' ? key === CHALLENGE_KEY : true;
  return named && (fixed[key] ?? kind) === kind ? [] : [{ field: `fields.${key}.kind`, rule: 'malformed' }];
}

function textIssues({ key, kind, title, help, options }: FormField): InputIssue[] {
  return [
    ...localizedIssues(`fields.${key}.title`, title, kind === 'CONSENT' ? FORM_LIMITS.consent : FORM_LIMITS.title, true),
    ...localizedIssues(`fields.${key}.help`, help, FORM_LIMITS.help, false),
    ...options.flatMap((option) => localizedIssues(`fields.${key}.options.${option.key}`, option.title, FORM_LIMITS.option, true)),
  ];
}

function localizedIssues(field: string, text: LocalizedText, max: number, required: boolean): InputIssue[] {
  const written = LOCALES.filter((locale) => !isBlank(text[locale] ?? ''));
  if (written.length === 0) return required ? [{ field, rule: 'required' }] : [];
  return written
    .filter((locale) => (text[locale] ?? '').length > max)
    .map((locale) => ({ field: `${field}.${locale}`, rule: 'tooLong', figures: { max, got: (text[locale] ?? '').length } }));
}

function kindIssues(field: FormField): InputIssue[] {
  const { key, kind, options, min, max, unit, maxWords } = field;
  const issues: InputIssue[] = [];
  const choosing = kind === 'CHOICE' || kind === 'CHOICES';
  if (choosing && options.length < 2)
    issues.push({ field: `fields.${key}.options`, rule: 'tooShort', figures: { min: 2, got: options.length } });
  if (options.length > FORM_LIMITS.options)
    issues.push({ field: `fields.${key}.options`, rule: 'tooLong', figures: { max: FORM_LIMITS.options, got: options.length } });
  if (options.some((option, index) => !KEY.test(option.key) || options.slice(0, index).some((other) => other.key === option.key)))
    issues.push({ field: `fields.${key}.options`, rule: 'duplicate' });
  if (sameWords(field)) issues.push({ field: `fields.${key}.options`, rule: 'duplicate' });
  const counted = kind === 'CHOICES' || kind === 'FILE';
  const [least, most] = kind === 'FILE' ? [1, MAX_FILES] : [0, options.length];
  if (min !== null && max !== null && min > max)
    issues.push({ field: `fields.${key}.max`, rule: 'outOfRange', figures: { min, got: max } });
  const bounds: readonly (readonly [string, number | null])[] = [
    ['min', min],
    ['max', max],
  ];
  for (const [name, bound] of bounds) {
    if (bound === null) continue;
    if (!Number.isFinite(bound) || (counted && (!Number.isInteger(bound) || bound < least || bound > most)))
      issues.push({ field: `fields.${key}.${name}`, rule: 'outOfRange', figures: counted ? { min: least, max: most } : {} });
  }
  if ((unit ?? '').length > FORM_LIMITS.unit)
    issues.push({ field: `fields.${key}.unit`, rule: 'tooLong', figures: { max: FORM_LIMITS.unit } });
  if (maxWords !== null && (!Number.isInteger(maxWords) || maxWords < 1 || maxWords > MOST_WORDS))
    issues.push({ field: `fields.${key}.maxWords`, rule: 'outOfRange', figures: { min: 1, max: MOST_WORDS, got: maxWords } });
  return issues;
}

/** Two options that nobody can tell apart in some language. */
function sameWords({ options }: FormField): boolean {
  return LOCALES.some((locale) => {
    const words = options.flatMap(({ title }) => (isBlank(title[locale] ?? '') ? [] : [(title[locale] ?? '').trim().toLowerCase()]));
    return new Set(words).size < words.length;
  });
}

function conditionIssues(field: FormField, fields: readonly FormField[], { purpose, trackIds }: FormSurroundings): InputIssue[] {
  const { key, shownWhen } = field;
  const place = `fields.${key}.shownWhen`;
  if (isFixed(purpose, key) && (shownWhen !== null || field.trackIds.length > 0)) return [{ field: place, rule: 'malformed' }];
  if (shownWhen === null) return [];
  const source = fields.find((other) => other.key === shownWhen.field);
  if (source === undefined) return [{ field: place, rule: 'unknown' }];
  if (standsInCircle(field, fields)) return [{ field: place, rule: 'malformed' }];
  const known =
    source.kind === 'TRACK' ? trackIds : source.kind === 'CHALLENGE' ? shownWhen.oneOf : source.options.map((option) => option.key);
  return shownWhen.oneOf.some((value) => !known.includes(value)) || shownWhen.oneOf.length > FORM_LIMITS.options
    ? [{ field: place, rule: 'unknown' }]
    : [];
}

/** Whether following the conditions from the field leads back to it. */
export function standsInCircle(field: FormField, fields: readonly FormField[]): boolean {
  const above = new Set<string>();
  let next = field.shownWhen?.field;
  while (next !== undefined && next !== field.key && !above.has(next)) {
    above.add(next);
    const key = next;
    next = fields.find((other) => other.key === key)?.shownWhen?.field;
  }
  return next === field.key;
}

function referenceIssues({ key, requiredFrom, trackIds }: FormField, surroundings: FormSurroundings): InputIssue[] {
  const issues: InputIssue[] = [];
  if (requiredFrom !== null && !surroundings.phaseKeys.includes(requiredFrom))
    issues.push({ field: `fields.${key}.requiredFrom`, rule: 'unknown' });
  if (trackIds.length > FORM_LIMITS.tracks || trackIds.some((id) => !surroundings.trackIds.includes(id)))
    issues.push({ field: `fields.${key}.trackIds`, rule: 'unknown' });
  return issues;
}
