import { LOCALES, type InputIssue, type Locale, type LocalizedText } from '@jamboree/kernel';

/** What a message may say differently to each reader. */
export const MESSAGE_VARIABLES = ['name', 'event', 'deadline', 'team', 'link'] as const;
export type MessageVariable = (typeof MESSAGE_VARIABLES)[number];
export type MessageValues = Readonly<Record<MessageVariable, string>>;

/** Longest texts, in characters of one language. */
export const SUBJECT_MAX = 150;
export const BODY_MAX = 10_000;
/** Order in which a reader without a text in their own language gets another. */
const FALLBACK: readonly Locale[] = ['en', 'id', 'de'];

const IN_BRACES = /\{([^{}\n]*)\}/g;

/** What stands in braces and is no variable, each once, as written. */
export function unknownVariables(text: string): string[] {
  const names = [...text.matchAll(IN_BRACES)].map(([, name = '']) => name).filter((name) => !isVariable(name));
  return [...new Set(names)];
}

/** The text for one reader; what a value holds is never read for variables again. */
export function fillIn(text: string, values: MessageValues): string {
  return text.replaceAll(IN_BRACES, (whole, name: string) => (isVariable(name) ? values[name] : whole));
}

function isVariable(name: string): name is MessageVariable {
  return (MESSAGE_VARIABLES as readonly string[]).includes(name);
}

/** Subject and text of a message. */
export interface MessageWords {
  readonly subject: LocalizedText;
  readonly body: LocalizedText;
}

/** The languages in which both subject and text are written. */
export function languagesOf({ subject, body }: MessageWords): Locale[] {
  return LOCALES.filter((locale) => isWritten(subject[locale]) && isWritten(body[locale]));
}

/** The language in which a reader gets it: their own, else another that is complete; null when none is. */
export function languageFor(words: MessageWords, wanted: Locale): Locale | null {
  const written = languagesOf(words);
  return [wanted, ...FALLBACK].find((locale) => written.includes(locale)) ?? null;
}

/** What is too long to be kept at all. */
export function lengthIssues(words: MessageWords): InputIssue[] {
  return parts(words).flatMap(({ field, text, max }) =>
    text.length > max ? [{ field, rule: 'tooLong' as const, figures: { max, got: text.length } }] : [],
  );
}

/** What keeps a message from being sent: nothing written, half of a language missing, or a variable that does not exist. */
export function sendingIssues(words: MessageWords): InputIssue[] {
  const begun = LOCALES.filter((locale) => isWritten(words.subject[locale]) || isWritten(words.body[locale]));
  const missing = (name: 'subject' | 'body'): InputIssue[] =>
    begun.filter((locale) => !isWritten(words[name][locale])).map((locale) => ({ field: `${name}.${locale}`, rule: 'required' }));
  const empty: InputIssue[] = begun.length === 0 ? [{ field: 'subject', rule: 'required' }] : [];
  const unknown = parts(words).flatMap(({ field, text }): InputIssue[] => {
    const names = unknownVariables(text);
    return names.length === 0 ? [] : [{ field, rule: 'unknown', figures: { got: names.map((name) => `{${name}}`).join(', ') } }];
  });
  return [...empty, ...missing('subject'), ...missing('body'), ...lengthIssues(words), ...unknown];
}

function parts({ subject, body }: MessageWords): { field: string; text: string; max: number }[] {
  return LOCALES.flatMap((locale) => [
    { field: `subject.${locale}`, text: subject[locale] ?? '', max: SUBJECT_MAX },
    { field: `body.${locale}`, text: body[locale] ?? '', max: BODY_MAX },
  ]);
}

function isWritten(text: string | undefined): boolean {
  return text !== undefined && text.trim() !== '';
}
