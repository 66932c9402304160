import { fc, test } from '@fast-check/jest';
import { ideasAddress, readIdeasView } from './ideas-address.js';

const views = fc.record({
  trackId: fc.option(fc.string({ minLength: 1 })),
  search: fc.string(),
  pages: fc.integer({ min: 1, max: 20 }),
});

test.prop([views])('an address gives its view back', (view) => {
  const { searchParams } = new URL(ideasAddress('/e/two-cities/ideas', view), 'http://app.invalid');
  expect(readIdeasView(Object.fromEntries(searchParams))).toEqual(view);
});

test('nonsense in the address shows the first page', () => {
  for (const pages of ['-1', '0', '1.5', 'x', '']) expect(readIdeasView({ pages }).pages).toBe(1);
  expect(readIdeasView({ pages: '9999' }).pages).toBe(20);
});
