import { readCurrency } from './currency.js';
import { readNumber } from './number-text.js';

/** An amount of money named in a text. */
export interface Money {
  readonly amount: number;
  /** ISO 4217; null when the text has no sign that could be read. */
  readonly currency: string | null;
}

const SIGN = String.raw`(?:[A-Z]{1,3})?[$€£₹¥₩₪₺₽₱₦₴₫฿](?:[A-Z]{2,3}\b)?|\b(?:USD|EUR|GBP|CAD|AUD|INR|IDR|PLN|CHF|SGD|Rs\.?|Rp\.?|RM)`;
const AMOUNT = String.raw`\d{1,3}(?:[.,\s]\d{3})+(?:[.,]\d{1,2})?|\d+(?:[.,]\d{1,2})?`;
const THOUSAND = String.raw`(?:\s?[kK]\b)?`;
const MENTION = new RegExp(`(${SIGN})\\s?(${AMOUNT})(${THOUSAND})|(?<![\\p{L}\\d.,])(${AMOUNT})(${THOUSAND})\\s?(${SIGN})`, 'gu');

/** Money that is not paid out as money, or not once. */
const IN_KIND =
  /gift|voucher|coupon|credits?\b|card\b|worth|value|valued|\bin\b|subscription|amazon|swag|non.?cash|stock|scholarship|each|\bper\b|\d\s?x\b|\bx\s?\d|up to|discount|off\b|raspberry|tokens?\b| \+ | and |eth\b|btc\b|bitcoin/iu;

/**
 * The money that a prize consists of, when its name leaves no doubt: exactly one amount, and nothing that says it is paid in kind,
 * several times or up to a limit. `Grand Prize - $3,000` is money; `4x $100 Amazon gift cards` is not.
 */
export function moneyIn(text: string): Money | null {
  const mentions = [...text.matchAll(MENTION)];
  const [mention] = mentions;
  if (mention === undefined || mentions.length > 1 || IN_KIND.test(text)) return null;
  const [, signBefore, amountAfter, thousandAfter, amountBefore, thousandBefore, signAfter] = mention;
  const digits = (amountAfter ?? amountBefore ?? '').replaceAll(/\s/g, '');
  // No currency has three decimals that people write: 3.000 € are three thousand.
  const value = readNumber(/^\d{1,3}(?:\.\d{3})+$/.test(digits) ? digits.replaceAll('.', '') : digits);
  if (value === null || value <= 0) return null;
  const thousands = (thousandAfter ?? thousandBefore ?? '') === '' ? 1 : 1_000;
  return { amount: value * thousands, currency: readCurrency(signBefore ?? signAfter ?? '')?.code ?? null };
}
