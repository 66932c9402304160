import fc from 'fast-check';
import { inSteps, wrapped } from './fitting.js';

const words = fc.array(fc.stringMatching(/^[a-z]{1,40}$/), { maxLength: 12 }).map((list) => list.join(' '));
const byLength = (text: string) => text.length;

test('every line fits and no letter is lost', () => {
  fc.assert(
    fc.property(words, fc.integer({ min: 1, max: 60 }), (text, width) => {
      const lines = wrapped(text, width, byLength);
      expect(lines.every((line) => line.length <= width)).toBe(true);
      expect(lines.join('').replaceAll(' ', '')).toBe(text.replaceAll(' ', ''));
    }),
  );
});

test('the size is the largest that fits', () => {
  expect(inSteps(44, (size) => size <= 20)).toBe(20);
  expect(inSteps(44, () => false)).toBe(6);
});
