import { fc, test } from '@fast-check/jest';
import { LOCALES } from '@jamboree/kernel';
import { meantNumber } from './meant-number.js';

test.each([
  ['1.000', 'de', 1000],
  ['1.000', 'en', 1],
  ['1,000', 'en', 1000],
  ['1.5', 'de', 1.5],
  ['1,5', 'en', 1.5],
  ['125.000.000', 'id', 125_000_000],
  ['1.250,50', 'de', 1250.5],
  ['12 000', 'en', 12_000],
  ['-3', 'en', -3],
  ['1.2.3', 'en', null],
  ['many', 'de', null],
  ['', 'id', null],
] as const)('%s in %s means %s', (typed, locale, meant) => {
  expect(meantNumber(typed, locale)).toBe(meant);
});

test.prop([fc.constantFrom(...LOCALES), fc.integer()])('a number that is shown is read as it was', (locale, number) => {
  expect(meantNumber(new Intl.NumberFormat(locale).format(number).replace('\u2212', '-'), locale)).toBe(number);
});
