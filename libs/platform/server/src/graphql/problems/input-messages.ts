import type { InputIssue, InputRule } from '@jamboree/kernel';

const SENTENCES: Readonly<Record<InputRule, string>> = {
  required: 'is required',
  tooLong: 'is too long',
  tooShort: 'is too short',
  malformed: 'cannot be read in this form',
  outOfRange: 'is outside the allowed range',
  duplicate: 'is already taken',
  unknown: 'is not known here',
  skippedByDst: 'does not exist on that day, because the clocks go forward: choose a time before or after the gap',
  ambiguousByDst: 'happens twice on that day, because the clocks go back: choose a time outside that hour',
};

/** The English sentence of one issue, with its figures. */
export function inputMessage({ field, rule, figures }: InputIssue): string {
  const known = Object.entries(figures ?? {}).map(([name, figure]) => `${name} ${figure}`);
  return `${field} ${SENTENCES[rule]}${known.length > 0 ? ` (${known.join(', ')})` : ''}.`;
}
