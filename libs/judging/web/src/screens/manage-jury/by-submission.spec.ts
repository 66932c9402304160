import { fc, test } from '@fast-check/jest';
import { bySubmission } from './by-submission.js';

const pairs = fc.array(fc.record({ submissionId: fc.constantFrom('a', 'b', 'c'), submissionTitle: fc.string(), juror: fc.nat() }));

test.prop([pairs])('every pair is in exactly one panel, the one of its submission', (all) => {
  const panels = bySubmission(all);
  expect(panels.flatMap((panel) => panel.pairs).toSorted((x, y) => all.indexOf(x) - all.indexOf(y))).toEqual(all);
  for (const panel of panels) for (const pair of panel.pairs) expect(pair.submissionId).toBe(panel.submissionId);
  expect(new Set(panels.map(({ submissionId }) => submissionId)).size).toBe(panels.length);
});
