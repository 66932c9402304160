import { fc, test } from '@fast-check/jest';
import { asId } from '@jamboree/kernel';
import { criterion, RUBRIC, scoresOf } from './spec-worlds.js';
import { applicableCriteria, integerWeights, missingCriteria, weightedMean } from './weighted-mean.js';

const MOBILITY = asId<'Track'>('mobility');
const tracked = { ...RUBRIC, criteria: [...RUBRIC.criteria, criterion('safety', 50, [MOBILITY])] };
const anyScore = fc.integer({ min: 1, max: 5 });

test('weights count in proportion', () => {
  // (25·5 + 20·3 + 5·1) / 50
  expect(weightedMean(scoresOf({ impact: 5, prototype: 3, openness: 1 }), RUBRIC, null)).toBe(3.8);
});

test('a missing score is not a zero: there is no mean yet', () => {
  const scores = scoresOf({ impact: 5, prototype: null });
  expect(weightedMean(scores, RUBRIC, null)).toBeNull();
  expect(missingCriteria(scores, RUBRIC, null).map(({ key }) => key)).toEqual(['prototype', 'openness']);
});

test('a criterion that only one track uses is asked of that track alone, and weights are rescaled for the others', () => {
  expect(applicableCriteria(tracked.criteria, null).map(({ key }) => key)).toEqual(['impact', 'prototype', 'openness']);
  expect(applicableCriteria(tracked.criteria, MOBILITY)).toHaveLength(4);
  const scores = scoresOf({ impact: 4, prototype: 4, openness: 4, safety: 2 });
  expect(weightedMean(scores, tracked, null)).toBe(4);
  expect(weightedMean(scores, tracked, MOBILITY)).toBe(3);
});

test.prop([anyScore, anyScore, anyScore, fc.integer({ min: 1, max: 1_000 })])(
  'only the ratios of weights matter',
  (impact, prototype, openness, factor) => {
    const scores = scoresOf({ impact, prototype, openness });
    const scaled = { ...RUBRIC, criteria: RUBRIC.criteria.map((one) => ({ ...one, weight: one.weight * factor })) };
    expect(weightedMean(scores, scaled, null)).toBe(weightedMean(scores, RUBRIC, null));
  },
);

test.prop([anyScore])('equal scores have that mean, whatever the weights', (value) => {
  expect(weightedMean(scoresOf({ impact: value, prototype: value, openness: value }), RUBRIC, null)).toBe(value);
});

test('weights with decimals become the smallest integers in their ratio', () => {
  const weights = integerWeights([criterion('a', 0.25), criterion('b', 0.125), criterion('c', 33.3)]);
  expect([...weights.values()]).toEqual([10, 5, 1332]);
});
