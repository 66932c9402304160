import { fc, test } from '@fast-check/jest';
import { readReceiptNumber, receiptNumber } from './receipt.js';

const numbers = () =>
  fc.array(fc.constantFrom(...'0123456789abcdef'), { minLength: 14, maxLength: 64 }).map((digits) => receiptNumber(digits.join('')));

test.prop([numbers()])('a number reads back, however it is typed', (number) => {
  expect(number).toMatch(/^JR(-[0-9A-HJKMNP-TV-Z]{4}){3}$/);
  const sloppy = number.toLowerCase().replaceAll('-', ' ').replaceAll('0', 'o').replaceAll('1', 'l');
  for (const typed of [number, number.slice(3), sloppy, number.replaceAll('-', '')]) expect(readReceiptNumber(typed)).toBe(number);
});

test('symbols that look like the prefix are no prefix', () => {
  const number = receiptNumber('00000000000312');
  expect(number).toMatch(/^JR-JR/);
  for (const typed of [number, number.slice(3), number.slice(3).replaceAll('-', '')]) expect(readReceiptNumber(typed)).toBe(number);
});

test.prop([numbers(), fc.nat(11), fc.constantFrom(...'0123456789ABCDEFGHJKMNPQRSTVWXYZ')])(
  'one wrong symbol is always noticed',
  (number, place, symbol) => {
    const symbols = Array.from(number.replaceAll('-', '').slice(2));
    fc.pre(symbols[place] !== symbol);
    symbols[place] = symbol;
    expect(readReceiptNumber(symbols.join(''))).toBeNull();
  },
);

test.prop([fc.string({ maxLength: 60 })])('no text makes it throw', (text) => {
  const read = readReceiptNumber(text);
  if (read !== null) expect(readReceiptNumber(read)).toBe(read);
});

test('too little chance is refused', () => {
  expect(() => receiptNumber('abc')).toThrow(RangeError);
  expect(receiptNumber('00000000000000')).toBe(receiptNumber('0'.repeat(20)));
});
