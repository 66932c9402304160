/** What a key means on the juror's page. */
export type JuryCommand =
  | { readonly kind: 'score'; readonly digit: number }
  | { readonly kind: 'note' }
  | { readonly kind: 'conflict' }
  | { readonly kind: 'abstain' }
  | { readonly kind: 'next' }
  | { readonly kind: 'previous' }
  | { readonly kind: 'submit' }
  | { readonly kind: 'help' };

export interface KeyPress {
  readonly key: string;
  readonly ctrl: boolean;
  readonly alt: boolean;
  /** The focus is in something one types into. */
  readonly typing: boolean;
  /** A dialog is open: its keys are its own. */
  readonly inDialog: boolean;
}

const LETTERS: Readonly<Record<string, JuryCommand>> = {
  n: { kind: 'note' },
  x: { kind: 'conflict' },
  s: { kind: 'abstain' },
  j: { kind: 'next' },
  k: { kind: 'previous' },
  '?': { kind: 'help' },
};

/**
 * The command of a key press, or null. Keys of a single character can be switched off (WCAG 2.1.4) and never act while somebody types;
 * Ctrl+Enter (or Command+Enter) always submits.
 */
export function commandFor(press: KeyPress, singleKeys: boolean): JuryCommand | null {
  if (press.inDialog) return null;
  if (press.ctrl) return press.key === 'Enter' && !press.alt ? { kind: 'submit' } : null;
  if (!singleKeys || press.typing || press.alt) return null;
  if (/^\d$/u.test(press.key)) return { kind: 'score', digit: Number(press.key) };
  return LETTERS[press.key.toLowerCase()] ?? null;
}

/** The value that a digit gives on a scale: itself, and 0 stands for 10 where the scale reaches it and has no zero. Null when it is off the scale. */
export function valueOfDigit(digit: number, scaleMin: number, scaleMax: number): number | null {
  const value = digit === 0 && scaleMin > 0 ? 10 : digit;
  return value >= scaleMin && value <= scaleMax ? value : null;
}
