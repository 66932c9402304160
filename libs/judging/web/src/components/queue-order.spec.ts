import { fc, test } from '@fast-check/jest';
import { ASSIGNMENT_STATES, SCORECARD_STATES } from '@jamboree/judging-domain';
import { inOrder, neighbours, nextUnfinished, standingOf, type Queued } from './queue-order.js';

const open = (position: number): Queued => ({ position, state: 'ACCEPTED', scorecardState: null });
const done = (position: number): Queued => ({ position, state: 'COMPLETED', scorecardState: 'SUBMITTED' });
const recused = (position: number): Queued => ({ position, state: 'RECUSED', scorecardState: 'EXCLUDED' });

const queues = fc
  .array(fc.record({ state: fc.constantFrom(...ASSIGNMENT_STATES), scorecardState: fc.option(fc.constantFrom(...SCORECARD_STATES)) }), {
    maxLength: 12,
  })
  .map((assignments): Queued[] => assignments.map((assignment, index) => ({ ...assignment, position: index + 1 })));

test('after finishing, the next open one comes, round the end', () => {
  const queue = [open(1), done(2), recused(3), open(4), done(5)];
  expect(nextUnfinished(queue, 2)?.position).toBe(4);
  expect(nextUnfinished(queue, 5)?.position).toBe(1);
  expect(nextUnfinished([done(1), recused(2)], 1)).toBeNull();
});

test('J and K pass over what cannot be read', () => {
  const { previous, next } = neighbours([open(1), recused(2), open(3), recused(4)], 3);
  expect([previous?.position, next]).toEqual([1, null]);
});

test.prop([queues, fc.integer({ min: 1, max: 12 })])('the way on is never finished, gone, recused, or here', (queue, position) => {
  const next = nextUnfinished(queue, position);
  if (next === null) return;
  expect(['open', 'draft']).toContain(standingOf(next));
  expect(inOrder(queue)).toContain(next);
  expect(next.position).not.toBe(position);
});
