import {
  asId,
  err,
  ok,
  type ChallengeId,
  type InputIssue,
  type InputRule,
  type InvalidInput,
  type Result,
  type TrackId,
} from '@jamboree/kernel';
import { isBlank, lengthIssue } from '../text.js';
import { entriesOf, isList, listText, type AnswerText } from './answer-texts.js';
import { MAX_FILES, MAX_LINKS, MAX_TAGS, type Form, type FormField } from './form.js';

export type AnswerValue =
  | { readonly kind: 'SHORT_TEXT' | 'LONG_TEXT'; readonly text: string }
  | { readonly kind: 'NUMBER'; readonly number: number }
  | { readonly kind: 'CHOICE'; readonly option: string }
  | { readonly kind: 'CHOICES'; readonly options: readonly string[] }
  | { readonly kind: 'DATE'; readonly date: string }
  | { readonly kind: 'LINKS'; readonly links: readonly string[] }
  | { readonly kind: 'VIDEO'; readonly address: string }
  | { readonly kind: 'FILE'; readonly fileIds: readonly string[] }
  | { readonly kind: 'TAGS'; readonly tags: readonly string[] }
  | { readonly kind: 'TRACK'; readonly trackId: TrackId }
  | { readonly kind: 'CHALLENGE'; readonly challengeId: ChallengeId }
  | { readonly kind: 'CONSENT'; readonly textVersion: number };

export type Answers = ReadonlyMap<string, AnswerValue>;

const WEB_ADDRESS = /^https?:\/\/[^\s/$.?#][^\s]*$/iu;
const DATE = /^\d{4}-\d{2}-\d{2}$/u;

export function isWebAddress(text: string): boolean {
  return WEB_ADDRESS.test(text);
}

/** Reads answers from outside: each once, to a field of the form, in the notation of its kind and within its limits. Empty ones are left out. */
export function readAnswers(form: Form, raw: unknown): Result<Answers, InvalidInput> {
  if (!Array.isArray(raw) || raw.length > form.fields.length) return invalid([{ field: 'answers', rule: 'malformed' }]);
  const byKey = new Map(form.fields.map((field) => [field.key, field]));
  const answers = new Map<string, AnswerValue>();
  const issues: InputIssue[] = [];
  const seen = new Set<string>();
  for (const entry of raw as readonly unknown[]) {
    if (!isAnswerText(entry)) return invalid([{ field: 'answers', rule: 'malformed' }]);
    const { key, text } = entry;
    const field = byKey.get(key);
    if (field === undefined) issues.push({ field: key.slice(0, 64), rule: 'unknown' });
    else if (seen.has(key)) issues.push({ field: key, rule: 'duplicate' });
    else if (!isBlank(text)) {
      const read = readAnswer(field, text);
      if (read.ok) answers.set(key, read.value);
      else issues.push(...read.error.issues);
    }
    seen.add(key);
  }
  return issues.length > 0 ? invalid(issues) : ok(answers);
}

/** Answers as texts, in the order of the form; empty ones are left out, as reading does. */
export function writeAnswers(form: Form, answers: Answers): AnswerText[] {
  return form.fields.flatMap(({ key }) => {
    const value = answers.get(key);
    return value === undefined ? [] : [{ key, text: answerText(value) }];
  });
}

export function answerText(value: AnswerValue): string {
  switch (value.kind) {
    case 'SHORT_TEXT':
    case 'LONG_TEXT':
      return value.text;
    case 'NUMBER':
      return String(value.number);
    case 'CHOICE':
      return value.option;
    case 'CHOICES':
      return listText(value.options);
    case 'DATE':
      return value.date;
    case 'LINKS':
      return listText(value.links);
    case 'VIDEO':
      return value.address;
    case 'FILE':
      return listText(value.fileIds);
    case 'TAGS':
      return listText(value.tags);
    case 'TRACK':
      return value.trackId;
    case 'CHALLENGE':
      return value.challengeId;
    case 'CONSENT':
      return String(value.textVersion);
  }
}

/** What one answer means, or what is wrong with it. */
export function readAnswer(field: FormField, text: string): Result<AnswerValue, InvalidInput> {
  const tooLong = storageIssues(field, text);
  if (tooLong.length > 0) return invalid(tooLong);
  const { key, kind } = field;
  const wrong = (rule: InputRule) => invalid([{ field: key, rule }]);
  switch (kind) {
    case 'SHORT_TEXT':
    case 'LONG_TEXT':
      return ok({ kind, text });
    case 'NUMBER':
      return readNumber(field, text);
    case 'CHOICE':
      return field.options.some((option) => option.key === text) ? ok({ kind, option: text }) : wrong('unknown');
    case 'CHOICES':
      return readChoices(field, entriesOf(text));
    case 'DATE':
      return isDate(text) ? ok({ kind, date: text }) : wrong('malformed');
    case 'LINKS':
      return entriesOf(text).every(isWebAddress) ? ok({ kind, links: entriesOf(text) }) : wrong('malformed');
    case 'VIDEO':
      return isWebAddress(text) ? ok({ kind, address: text }) : wrong('malformed');
    case 'FILE':
      return readFiles(field, entriesOf(text));
    case 'TAGS':
      return ok({ kind, tags: entriesOf(text) });
    case 'TRACK':
      return ok({ kind, trackId: asId<'Track'>(text) });
    case 'CHALLENGE':
      return ok({ kind, challengeId: asId<'Challenge'>(text) });
    case 'CONSENT':
      return text === String(field.textVersion) ? ok({ kind, textVersion: Number(text) }) : wrong('unknown');
  }
}

/** Too long to be stored, also in a draft. */
export function storageIssues({ key, kind, maxLength, options }: FormField, text: string): InputIssue[] {
  const max = maxLength ?? 0;
  if (!isList(kind)) return [lengthIssue(key, text, { max })].filter((issue) => issue !== null);
  const most = kind === 'LINKS' ? MAX_LINKS : kind === 'TAGS' ? MAX_TAGS : kind === 'FILE' ? MAX_FILES : options.length;
  const whole = lengthIssue(key, text, { max: (max + 1) * most });
  if (whole !== null) return [whole];
  const entries = entriesOf(text);
  if (entries.length > most) return [{ field: key, rule: 'tooLong', figures: { max: most, got: entries.length } }];
  return entries.flatMap((entry, index) => lengthIssue(`${key}.${index}`, entry, { max }) ?? []);
}

function readNumber({ key, min, max }: FormField, text: string): Result<AnswerValue, InvalidInput> {
  const number = Number(text);
  if (isBlank(text) || !Number.isFinite(number)) return invalid([{ field: key, rule: 'malformed' }]);
  if ((min !== null && number < min) || (max !== null && number > max))
    return invalid([{ field: key, rule: 'outOfRange', figures: { ...bounds(min, max), got: number } }]);
  // Minus nought reads as nought: its text is the same.
  return ok({ kind: 'NUMBER', number: number + 0 });
}

function readChoices({ key, options, min, max }: FormField, chosen: readonly string[]): Result<AnswerValue, InvalidInput> {
  if (new Set(chosen).size < chosen.length) return invalid([{ field: key, rule: 'duplicate' }]);
  if (chosen.some((one) => options.every((option) => option.key !== one))) return invalid([{ field: key, rule: 'unknown' }]);
  if ((min !== null && chosen.length < min) || (max !== null && chosen.length > max))
    return invalid([{ field: key, rule: 'outOfRange', figures: { ...bounds(min, max), got: chosen.length } }]);
  return ok({ kind: 'CHOICES', options: chosen });
}

/** Which files there are is known where they are kept. */
function readFiles({ key, max }: FormField, fileIds: readonly string[]): Result<AnswerValue, InvalidInput> {
  if (new Set(fileIds).size < fileIds.length) return invalid([{ field: key, rule: 'duplicate' }]);
  if (max !== null && fileIds.length > max) return invalid([{ field: key, rule: 'outOfRange', figures: { max, got: fileIds.length } }]);
  return ok({ kind: 'FILE', fileIds });
}

function bounds(min: number | null, max: number | null): Record<string, number> {
  return { ...(min === null ? {} : { min }), ...(max === null ? {} : { max }) };
}

function isDate(text: string): boolean {
  if (!DATE.test(text)) return false;
  const [year = 0, month = 0, day = 0] = text.split('-').map(Number);
  const date = new Date(Date.UTC(year, month - 1, day));
  // `Date.UTC` reads years below 100 as of the twentieth century; nobody means those.
  return year >= 1000 && date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
}

function isAnswerText(entry: unknown): entry is AnswerText {
  if (typeof entry !== 'object' || entry === null) return false;
  const { key, text }: Partial<Record<keyof AnswerText, unknown>> = entry;
  return typeof key === 'string' && typeof text === 'string';
}

function invalid(issues: readonly InputIssue[]): Result<never, InvalidInput> {
  return err({ code: 'InvalidInput', issues });
}
