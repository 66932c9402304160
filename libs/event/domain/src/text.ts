import type { InputIssue } from '@jamboree/kernel';

/** Control characters but tab and line feed, and halves of surrogate pairs: PostgreSQL refuses the one, UTF-8 cannot hold the other. */
// oxlint-disable-next-line no-control-regex -- control characters are what it looks for
const UNSTORABLE = /[\u0000-\u0008\u000b-\u001f\u007f]|\p{Surrogate}/gu;

/** Text as it is stored: composed characters (NFC), line feeds only, nothing a database or a hash could read differently. */
export function cleanText(text: string): string {
  return text.replaceAll('\r\n', '\n').replaceAll('\r', '\n').replaceAll(UNSTORABLE, '').normalize('NFC');
}

/** One line, such as a name or a title. */
export function cleanLine(text: string): string {
  return cleanText(text).replaceAll(/\s+/gu, ' ');
}

export function countWords(text: string): number {
  return text.match(/\S+/gu)?.length ?? 0;
}

export function isBlank(text: string): boolean {
  return text.trim() === '';
}

export interface LengthLimits {
  readonly min?: number;
  readonly max: number;
}

/** Length in UTF-16 units, as browsers count `maxlength`. Null when it fits. */
export function lengthIssue(field: string, text: string, { min = 0, max }: LengthLimits): InputIssue | null {
  if (text.length > max) return { field, rule: 'tooLong', figures: { max, got: text.length } };
  if (min > 0 && isBlank(text)) return { field, rule: 'required' };
  if (text.trim().length < min) return { field, rule: 'tooShort', figures: { min, got: text.trim().length } };
  return null;
}
