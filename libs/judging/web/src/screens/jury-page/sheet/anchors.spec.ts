import { anchorsAround } from './anchors.js';

const anchors = [
  { value: 5, text: 'proven' },
  { value: 1, text: 'none' },
  { value: 3, text: 'clear' },
];
const valuesAround = (value: number) => anchorsAround(anchors, value).map((anchor) => anchor.value);

test('a value with an anchor has that one, another the two beside it', () => {
  expect([1, 2, 3, 4, 5].map(valuesAround)).toEqual([[1], [1, 3], [3], [3, 5], [5]]);
});

test('beyond the last anchor there is one, without anchors none', () => {
  expect(valuesAround(7)).toEqual([5]);
  expect(anchorsAround([], 3)).toEqual([]);
});
