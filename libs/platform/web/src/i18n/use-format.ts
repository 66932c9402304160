import type { Locale } from '@jamboree/kernel';
import { useMemo } from 'react';
import { useLocale } from './locale-provider.js';

/** BCP 47 tags: English as written in Europe and Indonesia, day before month. */
const TAGS: Readonly<Record<Locale, string>> = { en: 'en-GB', de: 'de-DE', id: 'id-ID' };

export interface Format {
  number(value: number, options?: Intl.NumberFormatOptions): string;
  /** `figures`: decimals kept, as a score is written. */
  decimal(value: number, figures: number): string;
  percent(share: number): string;
  money(amount: number, currency: string): string;
  /** A time of day in the reader's own zone, for things that happened on this device. */
  time(moment: string | number | Date): string;
  /** Day and time in the reader's own zone. Deadlines are shown with `CityTimes` instead. */
  dateTime(moment: string | number | Date): string;
  date(moment: string | number | Date): string;
  list(items: readonly string[]): string;
}

export function createFormat(locale: Locale): Format {
  const tag = TAGS[locale];
  return {
    number: (value, options) => new Intl.NumberFormat(tag, options).format(value),
    decimal: (value, figures) =>
      new Intl.NumberFormat(tag, { minimumFractionDigits: figures, maximumFractionDigits: figures }).format(value),
    percent: (share) => new Intl.NumberFormat(tag, { style: 'percent', maximumFractionDigits: 0 }).format(share),
    money: (amount, currency) =>
      new Intl.NumberFormat(tag, {
        style: 'currency',
        currency,
        currencyDisplay: locale === 'en' ? 'code' : 'symbol',
        maximumFractionDigits: 0,
      }).format(amount),
    time: (moment) => new Intl.DateTimeFormat(tag, { hour: '2-digit', minute: '2-digit' }).format(new Date(moment)),
    dateTime: (moment) => new Intl.DateTimeFormat(tag, { dateStyle: 'medium', timeStyle: 'short' }).format(new Date(moment)),
    date: (moment) => new Intl.DateTimeFormat(tag, { dateStyle: 'long' }).format(new Date(moment)),
    list: (items) => new Intl.ListFormat(tag, { type: 'conjunction' }).format(items),
  };
}

/** Numbers, money and times as the reader's language writes them. */
export function useFormat(): Format {
  const locale = useLocale();
  return useMemo(() => createFormat(locale), [locale]);
}
