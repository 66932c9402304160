import { fc, test } from '@fast-check/jest';
import { decodeCursor, encodeCursor, MAX_PAGE, pageOf, pageRequest } from './page.js';

const keys = fc.array(fc.oneof(fc.string(), fc.integer(), fc.constant(null)), { minLength: 1, maxLength: 3 });

test.prop([keys])('a cursor gives its key back', (key) => {
  expect(decodeCursor(encodeCursor(key), key.length)).toEqual({ ok: true, value: key });
});

test.prop([fc.string()])('no text that is not a cursor throws', (text) => {
  const decoded = decodeCursor(text, 7);
  expect(decoded.ok).toBe(false);
});

test.each(['[1.5]', '[1e20]', '[9007199254740993]', '[true]', '[{}]'])('%s is no key of any row', (key) => {
  expect(decodeCursor(btoa(key), 1)).toEqual({ ok: false, error: { code: 'MalformedCursor' } });
});

test.prop([fc.array(fc.integer(), { maxLength: 30 }), fc.integer({ min: 1, max: 20 })])(
  'a page never holds more than asked for',
  (rows, first) => {
    const page = pageOf(rows, first, String);
    expect(page.items).toEqual(rows.slice(0, first));
    expect(page.hasNextPage).toBe(rows.length > first);
  },
);

test('a page beyond the limit is refused', () => {
  expect(pageRequest(MAX_PAGE + 1, null)).toEqual({ ok: false, error: { code: 'PageTooLarge', max: MAX_PAGE } });
  expect(pageRequest(0, null).ok).toBe(false);
  expect(pageRequest(undefined, undefined)).toEqual({ ok: true, value: { first: 50, after: null } });
});
