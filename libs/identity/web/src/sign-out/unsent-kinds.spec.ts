import { unsentKinds } from './unsent-kinds.js';

test('what waits on a device is named by kind and counted; what has no name of its own is a form', () => {
  expect(unsentKinds(['form:e:REGISTRATION', 'submission:1', 'e:entry:new', 'submission:2', 'apply:e'])).toEqual([
    ['submission', 2],
    ['apply', 1],
    ['form', 2],
  ]);
  expect(unsentKinds([])).toEqual([]);
});
