import { chosenRound } from './chosen-round.js';

const round = (position: number, state: string) => ({ id: `round-${position}`, position, open: state === 'OPEN', phase: { state } });

test('the one asked for comes first', () => {
  expect(chosenRound([round(1, 'CLOSED'), round(2, 'OPEN')], 'round-1')?.position).toBe(1);
});

test('else the open one, the last that has begun, or the first', () => {
  expect(chosenRound([round(1, 'CLOSED'), round(2, 'OPEN'), round(3, 'PLANNED')], undefined)?.position).toBe(2);
  expect(chosenRound([round(2, 'CLOSED'), round(1, 'CLOSED'), round(3, 'PLANNED')], 'unknown')?.position).toBe(2);
  expect(chosenRound([round(2, 'PLANNED'), round(1, 'PLANNED')], undefined)?.position).toBe(1);
  expect(chosenRound([], undefined)).toBeNull();
});
