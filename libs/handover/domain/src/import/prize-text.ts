import { ITEMS_MAX, listItems } from './list-text.js';
import { moneyIn } from './money-text.js';
import { cutTo, Notes, quoted, type Noted } from './note.js';
import { isPlaceholder } from './placeholder.js';

/** Longest name of a prize, in characters. */
export const PRIZE_NAME_MAX = 300;
/** More prizes of one name are a typing error. */
const QUANTITY_MAX = 1_000;

export interface ImportedPrize {
  readonly name: string;
  /** How many of it there are, at least 1. */
  readonly quantity: number;
  /** In whole units of the currency; null for a prize that is not money or does not say so clearly. */
  readonly amount: number | null;
  readonly currency: string | null;
}

/**
 * Reads a `||` list of prizes, each perhaps with a trailing count: `USAA Challenge            (3)`.
 *
 * @param currency of the row, ISO 4217, for amounts with a bare dollar sign
 */
export function readPrizes(text: string, field: string, currency: string | null): Noted<readonly ImportedPrize[]> {
  const notes = new Notes(field);
  const items = listItems(text);
  if (items.length > ITEMS_MAX) notes.add('UNREADABLE', `${items.length} prizes; only the first ${ITEMS_MAX} are read`);
  const prizes = items.slice(0, ITEMS_MAX).flatMap((item) => readPrize(item, currency, notes));
  if (prizes.length === 0 && text.trim() !== '') notes.add('DEFAULTED', 'no prize could be read; the event has none');
  return notes.with(prizes);
}

function readPrize(item: string, currency: string | null, notes: Notes): ImportedPrize[] {
  // A year in brackets belongs to the name.
  const counted = /^(.*?)\s*\((?!(?:19|20)\d\d\))(\d{1,9})\)$/u.exec(item);
  const name = (counted?.[1] ?? item).trim();
  const announced = name.replaceAll(/\bprizes?\b/giu, ' ');
  if (name === '' || isPlaceholder(name) || isPlaceholder(announced.trim() === '' ? name : announced)) {
    notes.add('UNREADABLE', `${quoted(item)} is no prize`);
    return [];
  }
  if (name.length > PRIZE_NAME_MAX) notes.add('ADJUSTED', `${quoted(name)} is longer than ${PRIZE_NAME_MAX} characters; cut`);
  return [
    {
      name: cutTo(name, PRIZE_NAME_MAX),
      quantity: quantityOf(counted?.[2], item, notes),
      ...amountOf(name.slice(0, PRIZE_NAME_MAX), currency),
    },
  ];
}

function quantityOf(count: string | undefined, item: string, notes: Notes): number {
  const quantity = Number(count ?? 1);
  if (quantity >= 1 && quantity <= QUANTITY_MAX) return quantity;
  notes.add('UNREADABLE', `${quoted(item)} says there are ${quantity} of it; taken as one`);
  return 1;
}

function amountOf(name: string, rowCurrency: string | null): Pick<ImportedPrize, 'amount' | 'currency'> {
  const money = moneyIn(name);
  if (money === null) return { amount: null, currency: null };
  // A bare dollar is the dollar that the row says.
  const dollarOfRow = money.currency === 'USD' && rowCurrency !== null && !/US\$|USD/.test(name) ? rowCurrency : money.currency;
  const currency = dollarOfRow ?? rowCurrency;
  return currency === null ? { amount: null, currency: null } : { amount: money.amount, currency };
}
