import { fc, test } from '@fast-check/jest';
import { asId, expectOk, instant, type UserId } from '@jamboree/kernel';
import type { Conflict } from './conflict.js';
import { decideDeclareConflict, type ConflictedRound } from './declare-conflict.decision.js';
import { ALL_FOUR, ASSIGNMENT, SHEET, submissionId } from './spec-worlds.js';

const AYU = ASSIGNMENT.jurorId;
const [BUDI, CITRA, DEWI] = ['budi', 'citra', 'dewi'].map((name) => asId<'User'>(name)) as [UserId, UserId, UserId]; // three names, three ids

const CONFLICT: Conflict = {
  id: asId('conflict'),
  eventId: asId('event'),
  userId: AYU,
  submissionId: ASSIGNMENT.submissionId,
  kind: 'PROFESSIONAL',
  note: 'We worked together until 2019.',
  at: instant(1_600_000_000_000),
};

function round(different: Partial<ConflictedRound> = {}): ConflictedRound {
  return {
    roundId: ASSIGNMENT.roundId,
    replaceable: true,
    assignment: { ...ASSIGNMENT, state: 'COMPLETED' },
    scorecard: { ...SHEET, state: 'SUBMITTED', scores: ALL_FOUR },
    jurors: [AYU, BUDI, CITRA, DEWI].map((id) => ({ id, capacity: 3 })),
    reading: [
      { jurorId: AYU, submissionId: ASSIGNMENT.submissionId },
      { jurorId: BUDI, submissionId: ASSIGNMENT.submissionId },
      { jurorId: CITRA, submissionId: submissionId(1) },
    ],
    excluded: [],
    ...different,
  };
}

test('the assignment is recused, the score excluded and kept, the least loaded free juror asked instead', () => {
  const cascade = expectOk(decideDeclareConflict({ declared: null, rounds: [round()] }, CONFLICT, 1));
  expect(cascade.recused).toMatchObject([{ id: ASSIGNMENT.id, state: 'RECUSED' }]);
  expect(cascade.excluded).toMatchObject([{ state: 'EXCLUDED', exclusion: 'CONFLICT_OF_INTEREST', scores: ALL_FOUR, version: 2 }]);
  expect(cascade.replacements).toEqual([{ roundId: ASSIGNMENT.roundId, jurorId: DEWI, submissionId: ASSIGNMENT.submissionId }]);
});

test('declared twice, it changes nothing the second time', () => {
  const cascade = expectOk(decideDeclareConflict({ declared: CONFLICT, rounds: [round()] }, { ...CONFLICT, id: asId('other') }, 1));
  expect(cascade).toEqual({ conflict: CONFLICT, recused: [], excluded: [], replacements: [] });
});

test('nobody is asked when the round is over, or when the place had been given back before', () => {
  for (const over of [round({ replaceable: false }), round({ assignment: { ...ASSIGNMENT, state: 'REASSIGNED' } })]) {
    const cascade = expectOk(decideDeclareConflict({ declared: null, rounds: [over] }, CONFLICT, 1));
    expect(cascade.recused).toHaveLength(1);
    expect(cascade.replacements).toEqual([]);
  }
});

test('without a free juror the place stays open', () => {
  const full = round({ jurors: [AYU, BUDI, CITRA].map((id) => ({ id, capacity: 1 })) });
  expect(expectOk(decideDeclareConflict({ declared: null, rounds: [full] }, CONFLICT, 1)).replacements).toEqual([]);
});

test('a declaration without an assignment is only recorded', () => {
  expect(expectOk(decideDeclareConflict({ declared: null, rounds: [] }, CONFLICT, 1))).toEqual({
    conflict: CONFLICT,
    recused: [],
    excluded: [],
    replacements: [],
  });
});

test.prop([fc.nat(), fc.subarray([BUDI, CITRA, DEWI])])('whoever is barred, full or already reading is never asked', (seed, excluded) => {
  const [replacement] = expectOk(decideDeclareConflict({ declared: null, rounds: [round({ excluded })] }, CONFLICT, seed)).replacements;
  const free = [CITRA, DEWI].filter((id) => !excluded.includes(id));
  if (free.length === 0) expect(replacement).toBeUndefined();
  else expect(replacement?.jurorId).toBe(free.at(-1));
});
