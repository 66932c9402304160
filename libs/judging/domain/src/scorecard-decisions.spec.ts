import { fc, test } from '@fast-check/jest';
import { asId, instant } from '@jamboree/kernel';
import { decideAbstain } from './abstain.decision.js';
import { ASSIGNMENT_STATES, type AssignmentState } from './assignment.js';
import { decideReopenScorecard } from './reopen-scorecard.decision.js';
import { decideSaveScorecard } from './save-scorecard.decision.js';
import type { ScorecardFacts } from './scorecard-facts.js';
import { SCORECARD_STATES, SCORECARD_TRANSITIONS, type ScorecardState } from './scorecard.js';
import { ALL_FOUR, ASSIGNMENT, CLOSED_WINDOW, scorecardFacts, scoresOf, SHEET } from './spec-worlds.js';
import { decideSubmitScorecard } from './submit-scorecard.decision.js';

const NOW = instant(1_600_000_000_000);
const AYU = ASSIGNMENT.jurorId;
const content = { scores: ALL_FOUR, comment: 'Clear', privateNote: 'Ask about the sensors' };

/** The four writes, as one juror would send them. */
const WRITES = {
  save: (facts: ScorecardFacts, jurorId = AYU, expectedVersion = facts.scorecard.version) =>
    decideSaveScorecard(facts, { jurorId, expectedVersion, content }, NOW),
  submit: (facts: ScorecardFacts, jurorId = AYU, expectedVersion = facts.scorecard.version) =>
    decideSubmitScorecard(facts, { jurorId, expectedVersion }, NOW),
  abstain: (facts: ScorecardFacts, jurorId = AYU, expectedVersion = facts.scorecard.version) =>
    decideAbstain(facts, { jurorId, expectedVersion, reason: 'Not my field' }, NOW),
  reopen: (facts: ScorecardFacts, jurorId = AYU, expectedVersion = facts.scorecard.version) =>
    decideReopenScorecard(facts, { jurorId, expectedVersion }, NOW),
} as const;
const anyWrite = fc.constantFrom(...(Object.keys(WRITES) as (keyof typeof WRITES)[])); // the keys of a literal
const anySheetState = fc.constantFrom(...SCORECARD_STATES);
const anyAssignmentState = fc.constantFrom(...ASSIGNMENT_STATES);

function factsIn(state: ScorecardState, assignment: AssignmentState, different: Partial<ScorecardFacts> = {}): ScorecardFacts {
  return scorecardFacts({
    scorecard: { ...SHEET, state, scores: ALL_FOUR, version: 7 },
    assignment: { ...ASSIGNMENT, state: assignment },
    ...different,
  });
}

describe('nobody writes who may not', () => {
  test.prop([anyWrite, anySheetState, anyAssignmentState])('outside the open phase', (write, state, assignment) => {
    expect(WRITES[write](factsIn(state, assignment, { window: CLOSED_WINDOW })).ok).toBe(false);
  });

  test('the refusal says that the phase is closed', () => {
    expect(WRITES.save(scorecardFacts({ window: CLOSED_WINDOW }))).toMatchObject({ ok: false, error: { code: 'PhaseClosed' } });
  });

  test.prop([anyWrite, anySheetState, anyAssignmentState])("on somebody else's assignment", (write, state, assignment) => {
    expect(WRITES[write](factsIn(state, assignment), asId('budi'))).toMatchObject({
      ok: false,
      error: { code: 'NotPermitted', reason: 'ROLE' },
    });
  });

  test.prop([anyWrite, anySheetState, anyAssignmentState])('with a conflict of interest', (write, state, assignment) => {
    expect(WRITES[write](factsIn(state, assignment, { conflict: true }))).toMatchObject({
      ok: false,
      error: { reason: 'CONFLICT_OF_INTEREST' },
    });
  });

  test.prop([anyWrite, anySheetState, anyAssignmentState])('on a submission that left the competition', (write, state, assignment) => {
    expect(WRITES[write](factsIn(state, assignment, { inCompetition: false })).ok).toBe(false);
  });

  test.prop([anyWrite, anySheetState, fc.constantFrom('DECLINED', 'RECUSED', 'REASSIGNED', 'NO_SHOW')])(
    'on an assignment that was given back',
    (write, state, assignment) => {
      expect(WRITES[write](factsIn(state, assignment)).ok).toBe(false);
    },
  );
});

describe('two tabs', () => {
  test.prop([anyWrite, fc.integer({ min: 0, max: 20 })])('only the version that was read is overwritten', (write, version) => {
    fc.pre(version !== 7);
    expect(WRITES[write](factsIn('DRAFT', 'IN_PROGRESS'), AYU, version)).toMatchObject({
      ok: false,
      error: { code: 'VersionConflict', currentVersion: 7, theirs: { scores: ALL_FOUR } },
    });
  });

  test.prop([anyWrite, anySheetState])('every change grows the version by one and follows the state machine', (write, state) => {
    const decided = WRITES[write](factsIn(state, 'IN_PROGRESS'));
    fc.pre(decided.ok);
    if (!decided.ok) return;
    expect(decided.value.scorecard.version).toBe(8);
    expect(decided.value.scorecard.savedAt).toBe(NOW);
    expect(SCORECARD_TRANSITIONS[state]).toContain(decided.value.scorecard.state);
  });
});

describe('saving', () => {
  test('the first save begins the assignment and pins the version that is scored', () => {
    expect(WRITES.save(scorecardFacts())).toMatchObject({
      ok: true,
      value: {
        assignment: { state: 'IN_PROGRESS' },
        scorecard: { state: 'DRAFT', version: 2, submissionVersionId: 'version-2', comment: 'Clear' },
      },
    });
  });

  test('later saves keep the pinned version, whatever is newest', () => {
    const facts = scorecardFacts({ scorecard: { ...SHEET, submissionVersionId: asId('version-1') } });
    expect(WRITES.save(facts)).toMatchObject({ value: { scorecard: { submissionVersionId: 'version-1' } } });
  });

  test('criteria left out are not scored, in published order', () => {
    const decided = decideSaveScorecard(
      scorecardFacts(),
      { jurorId: AYU, expectedVersion: 1, content: { ...content, scores: scoresOf({ openness: 2 }) } },
      NOW,
    );
    expect(decided).toMatchObject({ value: { scorecard: { scores: scoresOf({ impact: null, prototype: null, openness: 2 }) } } });
  });

  test.each([
    ['a score off the scale', scoresOf({ impact: 6 }), 'scores.0.value', 'outOfRange'],
    ['half a point', scoresOf({ impact: 3.5 }), 'scores.0.value', 'outOfRange'],
    ['a criterion of another rubric', scoresOf({ charm: 3 }), 'scores.0.criterionId', 'unknown'],
    ['a criterion twice', [...scoresOf({ impact: 3 }), ...scoresOf({ impact: 4 })], 'scores', 'duplicate'],
  ] as const)('%s is refused', (_, scores, field, rule) => {
    const decided = decideSaveScorecard(scorecardFacts(), { jurorId: AYU, expectedVersion: 1, content: { ...content, scores } }, NOW);
    expect(decided).toMatchObject({ ok: false, error: { code: 'InvalidInput', issues: [{ field, rule }] } });
  });

  test('a comment of two megabytes is refused with the limit', () => {
    const decided = decideSaveScorecard(
      scorecardFacts(),
      { jurorId: AYU, expectedVersion: 1, content: { ...content, comment: 'x'.repeat(2_000_000) } },
      NOW,
    );
    expect(decided).toMatchObject({ error: { issues: [{ field: 'comment', rule: 'tooLong', figures: { max: 10_000, got: 2_000_000 } }] } });
  });
});

describe('finishing', () => {
  test('a sheet is submitted when every criterion is scored', () => {
    expect(WRITES.submit(factsIn('DRAFT', 'IN_PROGRESS'))).toMatchObject({
      ok: true,
      value: { scorecard: { state: 'SUBMITTED' }, assignment: { state: 'COMPLETED' } },
    });
  });

  test('what is missing is named', () => {
    const facts = scorecardFacts({ scorecard: { ...SHEET, scores: scoresOf({ impact: 4, prototype: null }) } });
    expect(WRITES.submit(facts)).toEqual({ ok: false, error: { code: 'Incomplete', missing: ['prototype', 'openness'] } });
  });

  test('a second submit finds a submitted sheet', () => {
    expect(WRITES.submit(factsIn('SUBMITTED', 'COMPLETED'))).toEqual({ ok: false, error: { code: 'StateChanged', current: 'SUBMITTED' } });
  });

  test('an abstention needs a reason and completes the assignment without a score', () => {
    const facts = scorecardFacts();
    expect(decideAbstain(facts, { jurorId: AYU, expectedVersion: 1, reason: '  ' }, NOW)).toMatchObject({
      error: { code: 'Incomplete', missing: ['reason'] },
    });
    expect(WRITES.abstain(facts)).toMatchObject({
      value: { scorecard: { state: 'ABSTAINED', abstainReason: 'Not my field' }, assignment: { state: 'COMPLETED' } },
    });
  });

  test.each(['SUBMITTED', 'ABSTAINED'] as const)('%s is reopened with its scores', (state) => {
    expect(WRITES.reopen(factsIn(state, 'COMPLETED'))).toMatchObject({
      value: { scorecard: { state: 'DRAFT', scores: ALL_FOUR, abstainReason: null }, assignment: { state: 'IN_PROGRESS' } },
    });
  });

  test.each(['DRAFT', 'LOCKED'] as const)('%s is not reopened', (state) => {
    expect(WRITES.reopen(factsIn(state, 'COMPLETED'))).toMatchObject({ error: { code: 'StateChanged', current: state } });
  });
});
