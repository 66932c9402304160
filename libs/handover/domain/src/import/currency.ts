/** A sign as a file writes it, read as an ISO 4217 code. */
export interface ReadCurrency {
  readonly code: string;
  /** Several countries use the sign; the code is the most likely one. */
  readonly assumed: boolean;
}

const CERTAIN: Readonly<Record<string, string>> = {
  '€': 'EUR',
  EURO: 'EUR',
  EUROS: 'EUR',
  '£': 'GBP',
  '₹': 'INR',
  '₩': 'KRW',
  '₪': 'ILS',
  '₺': 'TRY',
  '₽': 'RUB',
  '₫': 'VND',
  '฿': 'THB',
  '₱': 'PHP',
  '₦': 'NGN',
  '₴': 'UAH',
  '₵': 'GHS',
  'GH₵': 'GHS',
  '₡': 'CRC',
  '₲': 'PYG',
  '₸': 'KZT',
  '₾': 'GEL',
  '₼': 'AZN',
  '₮': 'MNT',
  '₭': 'LAK',
  '৳': 'BDT',
  '៛': 'KHR',
  ZŁ: 'PLN',
  KČ: 'CZK',
  FT: 'HUF',
  RP: 'IDR',
  RM: 'MYR',
  TL: 'TRY',
  LEI: 'RON',
  ЛВ: 'BGN',
  РУБ: 'RUB',
  ГРН: 'UAH',
  KSH: 'KES',
  TSH: 'TZS',
  USH: 'UGX',
  SFR: 'CHF',
  元: 'CNY',
  人民币: 'CNY',
  RMB: 'CNY',
  'CN¥': 'CNY',
  円: 'JPY',
  'JP¥': 'JPY',
  US$: 'USD',
  $US: 'USD',
  C$: 'CAD',
  CA$: 'CAD',
  CAN$: 'CAD',
  CDN$: 'CAD',
  $C: 'CAD',
  A$: 'AUD',
  AU$: 'AUD',
  NZ$: 'NZD',
  S$: 'SGD',
  SG$: 'SGD',
  HK$: 'HKD',
  NT$: 'TWD',
  R$: 'BRL',
  MX$: 'MXN',
  MEX$: 'MXN',
  AR$: 'ARS',
  CLP$: 'CLP',
  COL$: 'COP',
  J$: 'JMD',
  TT$: 'TTD',
  'S/': 'PEN',
  'S/.': 'PEN',
};

/** Signs that several currencies share; the largest of them is assumed, and said so. */
const ASSUMED: Readonly<Record<string, string>> = {
  $: 'USD',
  '¥': 'JPY',
  '￥': 'JPY',
  RS: 'INR',
  'RS.': 'INR',
  '₨': 'PKR',
  KR: 'SEK',
  'KR.': 'DKK',
  R: 'ZAR',
  FR: 'CHF',
  'FR.': 'CHF',
  L: 'HNL',
  Q: 'GTQ',
  DH: 'AED',
  DHS: 'AED',
};

/** Reads a currency sign or code: `$CAD`, `C$`, `€`, `₹ `, `PLN`. Null when it is none that ISO 4217 knows. */
export function readCurrency(text: string): ReadCurrency | null {
  const sign = text.normalize('NFC').replaceAll(/\s+/gu, '').toUpperCase();
  const certain = CERTAIN[sign];
  if (certain !== undefined) return { code: certain, assumed: false };
  const assumed = ASSUMED[sign];
  // A bare dollar in a file from the United States is no riddle worth a line of report for every row.
  if (assumed !== undefined) return { code: assumed, assumed: sign !== '$' };
  const code = /^\p{Sc}?([A-Z]{3})\p{Sc}?$/u.exec(sign)?.[1];
  return code !== undefined && isCurrencyCode(code) ? { code, assumed: false } : null;
}

/** Whether ISO 4217 knows the code, by the tables of the runtime (ECMA-402). */
export function isCurrencyCode(code: string): boolean {
  return Intl.supportedValuesOf('currency').includes(code);
}
