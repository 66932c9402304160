import { fc, test } from '@fast-check/jest';
import { asId, expectOk, type UserId } from '@jamboree/kernel';
import type { AssignmentState } from './assignment.js';
import { decidePlaceAssignments, type PlaceAssignmentsFacts } from './place-assignments.decision.js';
import { ASSIGNMENT, submissionId } from './spec-worlds.js';

const AYU = asId<'User'>('ayu');
const BUDI = asId<'User'>('budi');
const ALL = [0, 1, 2, 3, 4].map(submissionId);

function facts(different: Partial<PlaceAssignmentsFacts> = {}): PlaceAssignmentsFacts {
  return { assignments: [], jurors: [AYU, BUDI], submissions: ALL, conflicts: [], ...different };
}

const pair = (jurorId: UserId, number: number) => ({ jurorId, submissionId: submissionId(number) });
const held = (state: AssignmentState) => ({ ...ASSIGNMENT, ...pair(AYU, 0), state, position: 3 });
const pairsOf = fc.uniqueArray(fc.record({ jurorId: fc.constantFrom(AYU, BUDI), submissionId: fc.constantFrom(...ALL) }), {
  selector: (one) => `${one.jurorId} ${one.submissionId}`,
});

test.prop([pairsOf, fc.nat()])('each queue is numbered without gaps, whatever the order of the pairs', (pairs, seed) => {
  const { added } = expectOk(decidePlaceAssignments(facts(), pairs, seed));
  expect(added).toHaveLength(pairs.length);
  for (const jurorId of [AYU, BUDI]) {
    const positions = added.filter((one) => one.jurorId === jurorId).map(({ position }) => position);
    expect(positions.sort((a, b) => a - b)).toEqual(positions.map((_, index) => index + 1));
  }
  expect(decidePlaceAssignments(facts(), [...pairs].reverse(), seed)).toEqual(decidePlaceAssignments(facts(), pairs, seed));
});

test('new places follow the ones that exist, and two jurors do not read in the same order', () => {
  const everything = [AYU, BUDI].flatMap((jurorId) => ALL.map((submission) => ({ jurorId, submissionId: submission })));
  const { added } = expectOk(decidePlaceAssignments(facts({ assignments: [held('COMPLETED')] }), everything, 3));
  expect(added.filter(({ jurorId }) => jurorId === AYU).map(({ position }) => position)).toEqual([4, 5, 6, 7]);
  const orderOf = (juror: UserId) => added.filter(({ jurorId }) => jurorId === juror).map((one) => one.submissionId);
  expect(orderOf(AYU)).not.toEqual(orderOf(BUDI).filter((id) => id !== submissionId(0)));
});

test('applying a plan twice changes nothing', () => {
  expect(decidePlaceAssignments(facts({ assignments: [held('PROPOSED')] }), [pair(AYU, 0), pair(AYU, 0)], 1)).toEqual({
    ok: true,
    value: { added: [], revived: [] },
  });
});

test('what was given back is asked again in its old place; a recusal is final', () => {
  expect(decidePlaceAssignments(facts({ assignments: [held('REASSIGNED')] }), [pair(AYU, 0)], 1)).toMatchObject({
    value: { added: [], revived: [{ state: 'PROPOSED', position: 3 }] },
  });
  expect(decidePlaceAssignments(facts({ assignments: [held('RECUSED')] }), [pair(AYU, 0)], 1)).toMatchObject({
    error: { code: 'StateChanged', current: 'RECUSED' },
  });
});

test('no pair against a conflict, a stranger or a submission out of competition', () => {
  expect(decidePlaceAssignments(facts({ conflicts: [pair(AYU, 1)] }), [pair(AYU, 1)], 1)).toMatchObject({
    error: { code: 'StateChanged', current: 'CONFLICT_OF_INTEREST' },
  });
  expect(decidePlaceAssignments(facts(), [pair(asId('mallory'), 1), pair(AYU, 9)], 1)).toMatchObject({
    error: { issues: [{ field: 'pairs.0.jurorId' }, { field: 'pairs.1.submissionId' }] },
  });
});
