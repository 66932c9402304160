import { isBlank } from '../text.js';
import type { FieldKind } from './form.js';

/**
 * Answers by the key of their field, each as text in the notation of its kind: what a draft stores, a hash covers and two texts are compared by.
 * Lists and several choices have one entry per line, files their ids, a date is `2026-11-23`, a number is written as JSON does, a choice is the option's key,
 * a consent the version of the words that were agreed to.
 */
export type AnswerTexts = ReadonlyMap<string, string>;

export interface AnswerText {
  readonly key: string;
  readonly text: string;
}

const LISTS: ReadonlySet<FieldKind> = new Set<FieldKind>(['CHOICES', 'LINKS', 'FILE', 'TAGS']);

export function isList(kind: FieldKind): boolean {
  return LISTS.has(kind);
}

/** The entries of a list, in their order. */
export function entriesOf(text: string): readonly string[] {
  return text.split('\n').filter((entry) => !isBlank(entry));
}

export function listText(entries: readonly string[]): string {
  return entries.join('\n');
}

/** What a condition compares: every entry of a list, else the answer itself. */
export function valuesOf(kind: FieldKind, text: string): readonly string[] {
  return isList(kind) ? entriesOf(text) : isBlank(text) ? [] : [text.trim()];
}
