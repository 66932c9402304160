import { stepsOf } from './phase-steps.js';

test('an open phase can be extended, paused or closed, not opened again', () => {
  expect(stepsOf({ state: 'OPEN' }, 'RUNNING')).toEqual(['extend', 'pause', 'close']);
});

test('a planned phase can be opened early, moved or left out', () => {
  expect(stepsOf({ state: 'PLANNED' }, 'RUNNING')).toEqual(['open', 'reschedule', 'skip']);
});

test('a closed phase can only be opened again', () => {
  expect(stepsOf({ state: 'CLOSED' }, 'RUNNING')).toEqual(['reopen']);
});

test('in a draft only times move', () => {
  expect(stepsOf({ state: 'PLANNED' }, 'DRAFT')).toEqual(['reschedule']);
});

test('in a cancelled event nothing moves, not even a phase that was open', () => {
  expect(stepsOf({ state: 'OPEN' }, 'CANCELLED')).toEqual([]);
});
