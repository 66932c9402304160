import { stepsOf } from './phase-steps.js';

test('an open phase can be extended, paused or closed, not opened again', () => {
  expect(stepsOf({ state: 'OPEN' }, 'RUNNING')).toEqual(['extend', 'pause', 'close']);
});

test('a planned phase can be opened early or left out', () => {
  expect(stepsOf({ state: 'PLANNED' }, 'RUNNING')).toEqual(['open', 'skip']);
});

test('a closed phase can only be opened again', () => {
  expect(stepsOf({ state: 'CLOSED' }, 'RUNNING')).toEqual(['reopen']);
});

test('in a draft nothing runs yet', () => {
  expect(stepsOf({ state: 'PLANNED' }, 'DRAFT')).toEqual([]);
});

test('in a cancelled event nothing moves, not even a phase that was open', () => {
  expect(stepsOf({ state: 'OPEN' }, 'CANCELLED')).toEqual([]);
});
