import { fc, test as property } from '@fast-check/jest';
import { safeNext, signInPath } from './paths.js';

test('an address inside the app survives the way through sign-in', () => {
  const path = signInPath('/e/two-cities/team?invite=a b');
  expect(safeNext(new URL(path, 'http://app.invalid').searchParams.get('next') ?? undefined)).toBe('/e/two-cities/team?invite=a b');
});

property.prop([fc.webUrl()])('an address elsewhere is not followed', (url) => {
  expect(safeNext(url)).toBeNull();
  expect(safeNext(url.replace(/^https?:/, ''))).toBeNull();
});
