import type { EventId, Id, Instant, SubmissionId, SubmissionVersionId, TeamId } from '@jamboree/kernel';
import type { Within } from './submission.js';

/** What a team holds as proof: issued once per version, never altered. */
export interface Receipt {
  readonly id: Id<'Receipt'>;
  /** For example `JR-7K3Q-X9M2-ZAB4`; see `receiptNumber`. */
  readonly number: string;
  readonly eventId: EventId;
  readonly teamId: TeamId;
  readonly submissionId: SubmissionId;
  readonly versionId: SubmissionVersionId;
  readonly versionNumber: number;
  readonly contentHash: string;
  readonly submissionTitle: string;
  readonly teamName: string;
  /** The server's time of submission. */
  readonly at: Instant;
  readonly within: Within;
}

/** Crockford's base 32: no I, L, O or U, so that a number survives being read out. Source: https://www.crockford.com/base32.html */
const ALPHABET = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';
const BASE = 32n;
const RANDOM_SYMBOLS = 11;
const HEX_DIGITS = 14;

/**
 * A receipt's number from at least 56 random bits as hex digits: `JR-`, eleven random symbols and a check symbol, in groups of four.
 * Random rather than counted, because whoever holds the number may see the title: nobody shall guess a neighbour's.
 */
export function receiptNumber(randomHex: string): string {
  if (!/^[0-9a-f]{14,}$/.test(randomHex)) throw new RangeError('A receipt number needs at least 14 random hex digits.');
  let rest = BigInt(`0x${randomHex.slice(0, HEX_DIGITS)}`);
  let symbols = '';
  for (let place = 0; place < RANDOM_SYMBOLS; place += 1) {
    symbols += symbolAt(Number(rest % BASE));
    rest /= BASE;
  }
  return grouped(symbols + checkSymbol(symbols));
}

/**
 * Reads a number as a person types it: any case, with or without hyphens, spaces and prefix, O for 0, I or L for 1.
 * Null when it is not a receipt number: every single wrong symbol shows in the check symbol.
 */
export function readReceiptNumber(text: string): string | null {
  if (text.length > 40) return null;
  const typed = text.toUpperCase().replaceAll(/[\s-]/gu, '');
  // By the length, since a number without its prefix may begin with the same two symbols.
  const bare = typed.length > RANDOM_SYMBOLS + 1 ? typed.replace(/^JR/u, '') : typed;
  const symbols = bare.replaceAll('O', '0').replaceAll(/[IL]/gu, '1');
  if (symbols.length !== RANDOM_SYMBOLS + 1 || Array.from(symbols).some((symbol) => !ALPHABET.includes(symbol))) return null;
  return checkSymbol(symbols.slice(0, -1)) === symbols.at(-1) ? grouped(symbols) : null;
}

/** ISO/IEC 7064's hybrid system (MOD 33,32 over these 32 symbols): doubling modulo an odd number never maps two values to one. */
function checkSymbol(symbols: string): string {
  const size = ALPHABET.length;
  const product = Array.from(symbols).reduce((carried, symbol) => {
    const sum = (carried + ALPHABET.indexOf(symbol)) % size;
    return ((sum === 0 ? size : sum) * 2) % (size + 1);
  }, size);
  return symbolAt((size + 1 - product) % size);
}

function grouped(symbols: string): string {
  return `JR-${symbols.slice(0, 4)}-${symbols.slice(4, 8)}-${symbols.slice(8)}`;
}

function symbolAt(value: number): string {
  return ALPHABET.charAt(value);
}
