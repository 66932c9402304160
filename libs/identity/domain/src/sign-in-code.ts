import { err, ok, type Result } from '@jamboree/kernel';

declare const signInCode: unique symbol;

/** Six decimal digits. */
export type SignInCode = string & { readonly [signInCode]: true };

export const CODE_LENGTH = 6;
const CODES = 10 ** CODE_LENGTH;

/**
 * Reads a code as it is typed or pasted: `123 456`, `123-456`, with a line break behind it, or in the full-width digits that
 * some keyboards type. Anything else than six digits after that is no code and costs no attempt.
 */
export function parseSignInCode(text: string): Result<SignInCode, 'MalformedCode'> {
  const digits = text.normalize('NFKC').replaceAll(/[\s\p{Z}\p{Cf}\p{Pd}]/gu, '');
  return /^[0-9]{6}$/.test(digits) ? ok(digits as SignInCode) : err('MalformedCode'); // branding: checked
}

/**
 * The code for a random number. The number must be uniform below 2^32 or more: the remainder's bias is then below one in
 * four thousand per code, far less than five attempts could use.
 */
export function codeFromRandom(random: number): SignInCode {
  return String(random % CODES).padStart(CODE_LENGTH, '0') as SignInCode; // branding: six digits by construction
}

/** In two groups, as people read it aloud: `123 456`. */
export function spokenCode(code: SignInCode): string {
  return `${code.slice(0, 3)} ${code.slice(3)}`;
}
