import type { Locale } from '@jamboree/kernel';

/** The sign between thousands; the other one of `.` and `,` begins the fraction. */
const GROUP: Readonly<Record<Locale, '.' | ','>> = { en: ',', de: '.', id: '.' };
const GROUPED = { '.': /^-?\d{1,3}(\.\d{3})+(?!\d)/u, ',': /^-?\d{1,3}(,\d{3})+(?!\d)/u } as const;

/** A number as somebody types it in their language. A group of other than three digits is no group: `1.5` is one and a half everywhere. */
export function meantNumber(typed: string, locale: Locale): number | null {
  const bare = typed.replaceAll(/\s/gu, '');
  const group = GROUP[locale];
  const plain = (GROUPED[group].test(bare) ? bare.replaceAll(group, '') : bare).replace(',', '.');
  return /^-?\d+(\.\d+)?$/u.test(plain) ? Number(plain) : null;
}
