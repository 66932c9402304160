import type { WriteWindow } from '@jamboree/event-domain';
import { asId, type CriterionId, type SubmissionId, type TrackId } from '@jamboree/kernel';
import { fc } from '@fast-check/jest';
import type { Assignment } from './assignment.js';
import type { ScoredCriterion, ScoringRubric } from './judging-round.js';
import type { RankRequest, SheetToRank } from './rank.js';
import type { ScorecardFacts } from './scorecard-facts.js';
import type { Scorecard } from './scorecard.js';

/** Worlds that the specs of this library invent. */

export function criterion(key: string, weight: number, trackIds: readonly TrackId[] = []): ScoredCriterion {
  return { id: asId<'Criterion'>(key), key, weight, trackIds };
}

export const RUBRIC: ScoringRubric = {
  scaleMin: 1,
  scaleMax: 5,
  criteria: [criterion('impact', 25), criterion('prototype', 20), criterion('openness', 5)],
};

export function scoresOf(values: Readonly<Record<string, number | null>>): { criterionId: CriterionId; value: number | null }[] {
  return Object.entries(values).map(([key, value]) => ({ criterionId: asId<'Criterion'>(key), value }));
}

export const ALL_FOUR = scoresOf({ impact: 4, prototype: 4, openness: 4 });

const CLOSED: WriteWindow = {
  open: false,
  kind: 'CLOSED',
  phase: null,
  closesAt: null,
  closedAt: null,
  nextPhase: null,
  lateEntryPossible: false,
};
export const CLOSED_WINDOW = CLOSED;
export const OPEN_WINDOW: WriteWindow = { ...CLOSED, open: true, kind: 'PHASE' };

export const ASSIGNMENT: Assignment = {
  id: asId('assignment'),
  roundId: asId('round'),
  jurorId: asId('ayu'),
  submissionId: asId('arus'),
  state: 'PROPOSED',
  position: 1,
  origin: 'PLAN',
};

export const SHEET: Scorecard = {
  id: asId('sheet'),
  assignmentId: ASSIGNMENT.id,
  state: 'DRAFT',
  scores: [],
  comment: '',
  privateNote: '',
  submissionVersionId: null,
  abstainReason: null,
  exclusion: null,
  version: 1,
  savedAt: null,
};

/** A juror's own assignment in an open phase; what differs is said. */
export function scorecardFacts(different: Partial<ScorecardFacts> = {}): ScorecardFacts {
  return {
    assignment: ASSIGNMENT,
    scorecard: SHEET,
    rubric: RUBRIC,
    trackId: null,
    newestVersionId: asId('version-2'),
    inCompetition: true,
    conflict: false,
    window: OPEN_WINDOW,
    ...different,
  };
}

export function submissionId(number: number): SubmissionId {
  return asId<'Submission'>(`s${String(number).padStart(4, '0')}`);
}

/** Submissions with unequal numbers of sheets, some of them drafts, abstentions or excluded; few values, so that ties are common. */
export function rankRequests(): fc.Arbitrary<RankRequest> {
  const sheet = fc.record({
    state: fc.constantFrom('SUBMITTED', 'SUBMITTED', 'SUBMITTED', 'LOCKED', 'DRAFT', 'ABSTAINED', 'EXCLUDED'),
    values: fc.tuple(fc.integer({ min: 1, max: 5 }), fc.integer({ min: 1, max: 5 }), fc.integer({ min: 1, max: 5 })),
  });
  return fc.array(fc.array(sheet, { maxLength: 5 }), { minLength: 1, maxLength: 12 }).chain((submissions) =>
    fc
      .record({ lotterySeed: fc.integer({ min: 0, max: 2 ** 31 - 1 }), tracked: fc.array(fc.boolean(), { minLength: 12, maxLength: 12 }) })
      .map(({ lotterySeed, tracked }): RankRequest => ({
        rubric: RUBRIC,
        tieBreak: ['CRITERIA_BY_WEIGHT', 'MORE_REVIEWS', 'LOWER_SPREAD', 'LOTTERY'],
        lotterySeed,
        comparison: 'RESCALED',
        submissions: submissions.map((_, index) => ({
          id: submissionId(index + 1),
          number: index + 1,
          trackId: tracked[index] === true ? asId<'Track'>('mobility') : null,
        })),
        scorecards: submissions.flatMap((sheets, index) =>
          sheets.map(({ state, values: [impact, prototype, openness] }): SheetToRank => ({
            submissionId: submissionId(index + 1),
            state,
            scores: scoresOf({ impact, prototype, openness }),
          })),
        ),
      })),
  );
}
