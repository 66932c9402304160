import { encodeCursor } from '@jamboree/kernel';
import { numberCursor, readNumberCursor } from './list-cursors.js';

test('a number that no row can have is refused before the database is asked', () => {
  expect(readNumberCursor(numberCursor({ number: 7 }))).toEqual({ ok: true, value: 7 });
  for (const part of [-1, 2 ** 31, Number.MAX_SAFE_INTEGER, '7'])
    expect(readNumberCursor(encodeCursor([part]))).toEqual({ ok: false, error: { code: 'MalformedCursor' } });
});
