import { err, ok, type InputRule, type Result } from '@jamboree/kernel';
import { parseMailAddress, type MailAddress } from './mail-address.js';
import { lengthOf, tidyLine } from './plain-text.js';

/** Longest display name and longest name of a city, in characters as people count them (code points). */
export const MAX_NAME_LENGTH = 80;

const LETTER = /[\p{L}\p{N}]/u;

/**
 * A name as it is shown to others: one line, single spaces, nothing invisible, at most 80 characters with a letter among them.
 * Refused as `malformed`: a mail address (it would be published by mistake) and a web address (invitations would carry it as spam).
 */
export function parseDisplayName(text: string): Result<string, InputRule> {
  const name = tidyLine(text);
  if (name === '') return err('required');
  if (lengthOf(name) > MAX_NAME_LENGTH) return err('tooLong');
  if (!LETTER.test(name) || name.includes('://') || parseMailAddress(name).ok) return err('malformed');
  return ok(name);
}

/** The name of a city, or null when it was left empty. */
export function parseCity(text: string | null | undefined): Result<string | null, InputRule> {
  const city = tidyLine(text ?? '');
  if (city === '') return ok(null);
  if (lengthOf(city) > MAX_NAME_LENGTH) return err('tooLong');
  return LETTER.test(city) ? ok(city) : err('malformed');
}

/** A first guess for somebody who has told only a mail address: `rina.wulandari+jam@example.org` gives `Rina Wulandari`. */
export function nameFromMailAddress(address: MailAddress): string {
  const local = address.slice(0, address.lastIndexOf('@'));
  const words = (local.split('+')[0] ?? '').split(/[^\p{L}\p{M}\p{N}]+/u).filter((word) => word !== '');
  const guess = parseDisplayName(words.map(capitalised).join(' '));
  return guess.ok ? guess.value : 'Guest';
}

function capitalised(word: string): string {
  const [first = '', ...rest] = word;
  return first.toUpperCase() + rest.join('');
}
