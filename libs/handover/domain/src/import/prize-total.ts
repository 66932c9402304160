import { readCurrency } from './currency.js';
import { readNumber } from './number-text.js';
import { Notes, quoted, type Noted } from './note.js';

/** What all prizes of a hackathon are worth together. */
export interface PrizeTotal {
  /** In whole units of the currency; null when missing or not plausible. */
  readonly amount: number | null;
  /** ISO 4217; null when the sign could not be read. */
  readonly currency: string | null;
}

/** The largest purse on record is some ten millions of dollars. */
const LARGEST = 20_000_000;
/** Currencies in which an everyday purse has six more digits. */
const SMALL_UNITS: ReadonlySet<string> = new Set([
  'IDR',
  'VND',
  'KRW',
  'JPY',
  'INR',
  'HUF',
  'CLP',
  'COP',
  'NGN',
  'UGX',
  'TZS',
  'PKR',
  'KHR',
  'LAK',
  'PYG',
]);
const LARGEST_IN_SMALL_UNITS = 20_000_000_000;

export function readPrizeTotal(value: string, sign: string): Noted<PrizeTotal> {
  const notes = new Notes('prize_value');
  const signNotes = new Notes('prize_currency');
  const currency = sign === '' ? null : readCurrency(sign);
  if (sign !== '' && currency === null)
    signNotes.add('UNREADABLE', `${quoted(sign)} is no currency that is known; amounts are kept without one`);
  if (currency?.assumed === true) signNotes.add('ASSUMED', `${quoted(sign)} is used by several currencies; taken as ${currency.code}`);
  const amount = readAmount(value, currency?.code ?? null, notes);
  if (amount !== null && sign === '') signNotes.add('UNREADABLE', `prizes worth ${amount} without a currency`);
  return { value: { amount, currency: currency?.code ?? null }, notes: [...signNotes.with(null).notes, ...notes.with(null).notes] };
}

function readAmount(text: string, currency: string | null, notes: Notes): number | null {
  if (text === '') return null;
  const amount = /^\d/.test(text) ? readNumber(text) : null;
  if (amount === null) {
    notes.add('UNREADABLE', `${quoted(text)} is no amount; left out`);
    return null;
  }
  const largest = currency !== null && SMALL_UNITS.has(currency) ? LARGEST_IN_SMALL_UNITS : LARGEST;
  if (amount <= largest) return amount === 0 ? null : amount;
  notes.add('UNREADABLE', `prizes worth ${amount} ${currency ?? ''}`.trimEnd() + ' are not plausible; left out');
  return null;
}
