import { fc, test } from '@fast-check/jest';
import { wordChanges, type WordChange } from './word-changes.js';

const texts = fc
  .array(fc.constantFrom('flood', 'map', 'Jakarta', ' ', ' ', '\n', ', ', 'banjir', 'Straße', '🌊'), { maxLength: 20 })
  .map((words) => words.join(''));
const without = (kind: WordChange['kind'], changes: readonly WordChange[]) =>
  changes.map((change) => (change.kind === kind ? '' : change.text)).join('');

test.prop([texts, texts])('both texts can be read out of their difference', (before, after) => {
  const changes = wordChanges(before, after);
  expect(without('ADDED', changes)).toBe(before);
  expect(without('REMOVED', changes)).toBe(after);
});

test('words exchanged one after the other are one phrase for another', () => {
  expect(wordChanges('A map of old streets.', 'A map of new canals.')).toEqual([
    { kind: 'KEPT', text: 'A map of ' },
    { kind: 'REMOVED', text: 'old streets' },
    { kind: 'ADDED', text: 'new canals' },
    { kind: 'KEPT', text: '.' },
  ]);
});

test('texts with nothing in common stand one after the other, however long', () => {
  const words = (stem: string) => Array.from({ length: 4_000 }, (_, index) => `${stem}${index}`).join(' ');
  const [before, after] = [words('a'), words('b')];
  expect(wordChanges(before, after)).toEqual([
    { kind: 'REMOVED', text: before },
    { kind: 'ADDED', text: after },
  ]);
});
