import { stepsOf } from './phase-steps.js';

test('an open phase can be extended, paused or closed, not opened again', () => {
  expect(stepsOf({ state: 'OPEN' }, false)).toEqual(['extend', 'pause', 'close']);
});

test('a planned phase can be opened early, moved or left out', () => {
  expect(stepsOf({ state: 'PLANNED' }, false)).toEqual(['open', 'reschedule', 'skip']);
});

test('a closed phase can only be opened again', () => {
  expect(stepsOf({ state: 'CLOSED' }, false)).toEqual(['reopen']);
});

test('in a draft only times move', () => {
  expect(stepsOf({ state: 'PLANNED' }, true)).toEqual(['reschedule']);
});
