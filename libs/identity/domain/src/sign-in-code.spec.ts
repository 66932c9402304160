import { fc, test } from '@fast-check/jest';
import { codeFromNumber, CODES, parseSignInCode, spokenCode } from './sign-in-code.js';

const code = fc.nat({ max: CODES - 1 }).map(codeFromNumber);
const gap = fc.constantFrom('', ' ', '-', '\n', '\u00a0', '\u200b', '–');

test.prop([code, fc.array(gap, { minLength: 7, maxLength: 7 })])(
  'a code is read through whatever a paste puts between its digits',
  (sixDigits, gaps) => {
    const pasted = [...sixDigits].map((digit, index) => gaps[index] + digit).join('') + gaps[6];
    expect(parseSignInCode(pasted)).toEqual({ ok: true, value: sixDigits });
  },
);

test.prop([code])('the code as the mail shows it can be pasted', (sixDigits) => {
  expect(parseSignInCode(spokenCode(sixDigits))).toEqual({ ok: true, value: sixDigits });
});

test.prop([fc.string({ unit: 'grapheme' })])('no text throws, and what is read is six digits', (text) => {
  const read = parseSignInCode(text);
  if (read.ok) expect(read.value).toMatch(/^[0-9]{6}$/);
});

test.each(['', '12345', '1234567', '12345a', '0x1234', '1e5000', '-', '12 34 5'])('%j is no code', (text) => {
  expect(parseSignInCode(text).ok).toBe(false);
});

test('full-width digits are digits, and zeros in front are kept', () => {
  expect(parseSignInCode('００１２３４')).toEqual({ ok: true, value: '001234' });
  expect(codeFromNumber(7)).toBe('000007');
});

test.each([-1, 0.5, CODES, Number.NaN])('no code belongs to %d', (number) => {
  expect(() => codeFromNumber(number)).toThrow(RangeError);
});
