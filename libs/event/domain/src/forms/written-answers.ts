import type { AskedForm } from './form-history.js';

/** What answers say in words, in their order: those with files hold ids, which nobody reads. */
export function writtenAnswers(
  { fields, askedEarlier }: Pick<AskedForm, 'fields' | 'askedEarlier'>,
  answers: readonly { readonly key: string; readonly text: string }[],
): string[] {
  const files = new Set([...fields, ...askedEarlier].filter(({ kind }) => kind === 'FILE').map(({ key }) => key));
  return answers.filter(({ key }) => !files.has(key)).map(({ text }) => text);
}
