import { asId } from '@jamboree/kernel';
import type { AssignmentState } from './assignment.js';
import { coverage } from './coverage.js';
import { submissionId } from './spec-worlds.js';

function assigned(juror: string, submission: number, state: AssignmentState) {
  return { jurorId: asId<'User'>(juror), submissionId: submissionId(submission), state };
}

test('places given back count for nobody, and the least reviewed submission comes first', () => {
  const result = coverage(
    [submissionId(1), submissionId(2), submissionId(3)],
    [asId<'User'>('ayu'), asId<'User'>('budi')],
    [assigned('ayu', 1, 'COMPLETED'), assigned('budi', 1, 'IN_PROGRESS'), assigned('ayu', 2, 'PROPOSED'), assigned('budi', 2, 'RECUSED')],
    2,
  );
  expect(result.submissions).toEqual([
    { submissionId: submissionId(3), wanted: 2, assigned: 0, done: 0 },
    { submissionId: submissionId(2), wanted: 2, assigned: 1, done: 0 },
    { submissionId: submissionId(1), wanted: 2, assigned: 2, done: 1 },
  ]);
  expect(result.jurors).toEqual([
    { jurorId: 'ayu', assigned: 2, done: 1 },
    { jurorId: 'budi', assigned: 1, done: 0 },
  ]);
});
