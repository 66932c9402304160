import { fc, test } from '@fast-check/jest';
import { asId } from '@jamboree/kernel';
import { rubricFrom, shares, sheetFrom, sheetFromJson, sheetProgress, valueOf, withScore } from './sheet-content.js';

const mobility = asId<'Track'>('MOBILITY');
const rubric = rubricFrom({
  scaleMin: 1,
  scaleMax: 5,
  criteria: [
    { id: 'impact', key: 'impact', weight: 40, trackIds: [] },
    { id: 'fit', key: 'fit', weight: 30, trackIds: [] },
    { id: 'routes', key: 'routes', weight: 30, trackIds: [mobility] },
  ],
});
const empty = sheetFrom({ scores: [], comment: '', privateNote: '' });
const sheets = fc.record({
  scores: fc.uniqueArray(
    fc.record({ criterionId: fc.constantFrom('impact', 'fit', 'routes'), value: fc.option(fc.integer({ min: 1, max: 5 })) }),
    { selector: ({ criterionId }) => criterionId },
  ),
  comment: fc.string(),
  privateNote: fc.string(),
});

test('criteria of other tracks are not asked, and the weights that remain share the whole', () => {
  const progress = sheetProgress(withScore(withScore(empty, 'impact', 5), 'fit', 2), rubric, null);
  expect(progress.criteria).toEqual(['impact', 'fit']);
  expect(progress.missing).toEqual([]);
  expect(progress.mean).toBeCloseTo((5 * 40 + 2 * 30) / 70, 12);
  expect([...shares(rubric, null).values()]).toEqual([40 / 70, 30 / 70]);
  expect(sheetProgress(empty, rubric, mobility).missing).toHaveLength(3);
});

test.prop([sheets, fc.constantFrom('impact', 'fit', 'routes'), fc.integer({ min: 1, max: 5 })])(
  'a score is found where it was put, once',
  (sent, id, value) => {
    const sheet = withScore(sheetFrom(sent), id, value);
    expect(valueOf(sheet, id)).toBe(value);
    expect(sheet.scores.filter(({ criterionId }) => criterionId === id)).toHaveLength(1);
  },
);

test.prop([sheets])('both doors read the same sheet', (sent) => {
  expect(sheetFromJson(JSON.parse(JSON.stringify(sent)))).toEqual(sheetFrom(sent));
});

test.prop([fc.jsonValue()])('no answer of the server breaks the page', (json) => {
  expect(() => sheetFromJson(json)).not.toThrow();
});
