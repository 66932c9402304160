import { fc, test } from '@fast-check/jest';
import { containment, sharedPassages, shinglesOf, sketchOf } from './shingles.js';

const words = fc.array(fc.constantFrom('flood', 'map', 'Jakarta', 'street', 'sensor', 'warn', 'Überflutung', 'of', 'the', 'kanal'), {
  minLength: 20,
  maxLength: 60,
});

test.prop([words, words])('containment is between 0 and 1, the same both ways, and 1 for a text within another', (one, other) => {
  const [a, b] = [shinglesOf(one.join(' ')), shinglesOf(other.join(' '))];
  expect(containment(a, b)).toBe(containment(b, a));
  expect(containment(a, b)).toBeLessThanOrEqual(1);
  expect(containment(a, shinglesOf(`${other.join(' ')}. ${one.join(' ')}`))).toBe(1);
});

test.prop([words, words])('a shared passage stands in the text as it is written', (one, other) => {
  const text = one.join(', ');
  for (const passage of sharedPassages(text, shinglesOf(other.join(' ')))) expect(text).toContain(passage);
});

test('case, accents and marks between words do not hide a copied passage', () => {
  const [mine, theirs] = ['We warn residents of a flood: one hour ahead, by message.', 'They WARN residents of a Flood one hour ahead.'];
  expect(sharedPassages(mine, shinglesOf(theirs))).toEqual(['warn residents of a flood: one hour ahead']);
  expect(sketchOf(shinglesOf(theirs))).toHaveLength(6);
});
