import { fc, test } from '@fast-check/jest';
import { SUBMISSION_STATES } from '@jamboree/participation-domain';
import { readSubmissionsView, submissionsAddress } from './submissions-address.js';

const views = fc.record({
  state: fc.option(fc.constantFrom(...SUBMISSION_STATES)),
  search: fc.string(),
  pages: fc.integer({ min: 1, max: 40 }),
});

test.prop([views])('an address gives its view back', (view) => {
  const { searchParams } = new URL(submissionsAddress('/manage/two-cities/submissions', view), 'http://app.invalid');
  expect(readSubmissionsView(Object.fromEntries(searchParams))).toEqual(view);
});

test('an unknown state shows all', () => {
  expect(readSubmissionsView({ state: 'LOST' }).state).toBeNull();
});
