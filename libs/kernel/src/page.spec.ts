import { fc, test } from '@fast-check/jest';
import { encodeCursor, idCursor, MAX_PAGE, pageOf, pageRequest, readCursor, readIdCursor } from './page.js';

const keys = fc.array(fc.oneof(fc.string(), fc.integer()), { minLength: 1, maxLength: 3 });

test.prop([keys])('a cursor gives its key back', (key) => {
  const kinds = key.map((part) => (typeof part === 'number' ? 'number' : 'string'));
  expect(readCursor(encodeCursor(key), ...kinds)).toEqual({ ok: true, value: key });
});

test.prop([fc.string()])('no text that is not a cursor throws', (text) => {
  expect(readIdCursor(text).ok).toBe(false);
});

test.each(['[1.5]', '[1e20]', '[9007199254740993]', '[true]', '[{}]', '[null]', '["1"]', '[1,2]', '[]', '1'])(
  '%s is no key of any row',
  (key) => {
    expect(readCursor(btoa(key), 'number')).toEqual({ ok: false, error: { code: 'MalformedCursor' } });
  },
);

test('a list by id begins before the first one', () => {
  expect(readCursor(null, 'number', 'string')).toEqual({ ok: true, value: null });
  expect(readIdCursor(null)).toEqual({ ok: true, value: '' });
  expect(readIdCursor(idCursor({ id: 'a' }))).toEqual({ ok: true, value: 'a' });
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
