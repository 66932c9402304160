import { readWish, relaxed } from './proposal-form.js';

const wish = { reviews: '3', capacity: '12', seed: '7' };

test('figures are read', () => {
  expect(readWish(wish)).toEqual({ reviewsPerSubmission: 3, capacity: 12, seed: 7 });
});

test.each([{ reviews: '' }, { reviews: '0' }, { reviews: '2.5' }, { capacity: '-1' }, { seed: 'x' }, { seed: '4294967296' }])(
  '%j is not a wish',
  (part) => {
    expect(readWish({ ...wish, ...part })).toBeNull();
  },
);

test('a relaxation changes the one figure it names', () => {
  expect(relaxed(wish, { kind: 'CAPACITY', from: 12, to: 14, submissions: [] })).toEqual({ ...wish, capacity: '14' });
  expect(relaxed(wish, { kind: 'REVIEWS', from: 3, to: 2, submissions: [] })).toEqual({ ...wish, reviews: '2' });
  expect(relaxed(wish, { kind: 'JURORS', from: 12, to: 14, submissions: [] })).toBeNull();
});
