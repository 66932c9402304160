import { fc, test } from '@fast-check/jest';
import { TEAM_ROLES } from '@jamboree/identity-domain';
import { finderAddress, readFinderView, type FinderView } from './finder-address.js';

const views: fc.Arbitrary<FinderView> = fc.record({
  side: fc.constantFrom('teams' as const, 'people' as const, null),
  role: fc.constantFrom(...TEAM_ROLES, null),
  skill: fc.constantFrom('', 'ux-design', 'Sulap & sihir'),
  language: fc.constantFrom('', 'de', 'id'),
  city: fc.constantFrom('', 'Berlin', 'São Paulo'),
  pages: fc.integer({ min: 1, max: 20 }),
});

test.prop([views])('an address leads back to the view that it was written for', (view) => {
  const address = finderAddress('/e/x/teams', view);
  const [, query = ''] = address.split('?');
  expect(readFinderView(Object.fromEntries(new URLSearchParams(query)))).toEqual(view);
});

test('nonsense in an address counts as not said', () => {
  expect(readFinderView({ show: 'dogs', role: 'KING', language: 'tlh', pages: '-1' })).toEqual({
    ...{ side: null, role: null, skill: '', language: '', city: '', pages: 1 },
  });
});
