import { err, ok, type Result } from '@jamboree/kernel';

declare const signInCode: unique symbol;

/** Six decimal digits. */
export type SignInCode = string & { readonly [signInCode]: true };

const CODE_LENGTH = 6;

/** How many codes there are. */
export const CODES = 10 ** CODE_LENGTH;

/**
 * Reads a code as it is typed or pasted: `123 456`, `123-456`, with a line break behind it, or in the full-width digits that
 * some keyboards type. Anything else than six digits after that is no code and costs no attempt.
 */
export function parseSignInCode(text: string): Result<SignInCode, 'MalformedCode'> {
  const digits = text.normalize('NFKC').replaceAll(/[\s\p{Z}\p{Cf}\p{Pd}]/gu, '');
  return /^[0-9]{6}$/.test(digits) ? ok(digits as SignInCode) : err('MalformedCode'); // branding: checked
}

/** The code for a number, which the caller draws evenly from 0 up to and without `CODES`. */
export function codeFromNumber(number: number): SignInCode {
  if (!Number.isInteger(number) || number < 0 || number >= CODES) throw new RangeError(`Not the number of a code: ${number}`);
  return String(number).padStart(CODE_LENGTH, '0') as SignInCode; // branding: six digits by construction
}

/** In two groups, as people read it aloud: `123 456`. */
export function spokenCode(code: SignInCode): string {
  return `${code.slice(0, 3)} ${code.slice(3)}`;
}
