import { fc, test } from '@fast-check/jest';
import { asId, expectOk, instant, SECTORS } from '@jamboree/kernel';
import { DAY_PARTS, hoursOf, sharedHours, weekOf, type DayPart } from './available-hours.js';
import {
  emptyProfile,
  isEmptyContent,
  PROFILE_PARTS,
  VISIBILITIES,
  visibilityOf,
  visibleProfile,
  type PersonProfile,
} from './person-profile.js';
import { consentToFinder, decidePersonProfile, type PersonProfileInput } from './save-person-profile.decision.js';
import { SPOKEN_LANGUAGES } from './spoken-languages.js';
import { TEAM_ROLES } from './team-roles.js';

const SUMMER = instant(Date.UTC(2020, 6, 1));
const WINTER = instant(Date.UTC(2020, 0, 15));
const userId = asId<'User'>('01HZZZZZZZZZZZZZZZZZZZZZZZ');
const wishes = fc.record({ roles: fc.subarray([...TEAM_ROLES], { minLength: 1 }), text: fc.constant('a word') });

/** Everything in it is told, so that whatever is hidden shows as a difference. */
const profiles: fc.Arbitrary<PersonProfile> = fc.record({
  userId: fc.constant(userId),
  skills: fc.constant(['water', 'carpentry']),
  languages: fc.subarray([...SPOKEN_LANGUAGES], { minLength: 1 }),
  sector: fc.constantFrom(...SECTORS),
  offers: wishes,
  seeks: wishes,
  about: fc.constant('I know the canals.'),
  hours: fc.subarray([...DAY_PARTS], { minLength: 1 }),
  visibility: fc.dictionary(fc.constantFrom(...PROFILE_PARTS), fc.constantFrom(...VISIBILITIES)),
  finderSince: fc.option(fc.constant(SUMMER)),
  version: fc.constant(1),
});

test.prop([profiles, fc.constantFrom('EVENT' as const, 'PUBLIC' as const)])(
  'a reader sees exactly the parts that were decided for them, and what is hidden looks as if it had never been told',
  (profile, reader) => {
    const seen = visibleProfile(profile, reader);
    const nothing = visibleProfile(emptyProfile(userId), reader);
    for (const part of PROFILE_PARTS) {
      const allowed = visibilityOf(profile, part) === 'PUBLIC' || (visibilityOf(profile, part) === 'EVENT' && reader === 'EVENT');
      expect(seen[part]).toEqual(allowed ? profile[part] : nothing[part]);
    }
  },
);

test.prop([profiles])('whoever has not asked to be found and decided nothing shows nothing', (profile) => {
  const undecided = { ...profile, visibility: {}, finderSince: null };
  expect(isEmptyContent(visibleProfile(undecided, 'EVENT'))).toBe(true);
  expect(isEmptyContent(visibleProfile(consentToFinder(undecided, SUMMER), 'EVENT'))).toBe(false);
  expect(isEmptyContent(visibleProfile(consentToFinder(undecided, SUMMER), 'PUBLIC'))).toBe(true);
});

const parts = fc.subarray<DayPart>([...DAY_PARTS]);
const zones = fc.constantFrom('Asia/Jakarta', 'Europe/Berlin', 'Asia/Kathmandu', 'America/St_Johns', 'UTC', 'Pacific/Kiritimati');

test.prop([parts, zones, parts, zones])(
  'hours shared are the same from both sides, and never more than either has',
  (a, zoneA, b, zoneB) => {
    const [one, other] = [weekOf(a, zoneA, SUMMER), weekOf(b, zoneB, SUMMER)];
    expect(sharedHours(one, other)).toBe(sharedHours(other, one));
    expect(sharedHours(one, other)).toBeLessThanOrEqual(Math.min(hoursOf(one), hoursOf(other)));
    expect(hoursOf(weekOf(a, zoneA, SUMMER))).toBe(hoursOf(weekOf(a, 'UTC', SUMMER)));
  },
);

test('Berlin’s morning is Jakarta’s afternoon in summer, and an hour less of it in winter', () => {
  const shared = (at: typeof SUMMER) =>
    sharedHours(weekOf(['WEEKDAY_MORNING'], 'Europe/Berlin', at), weekOf(['WEEKDAY_AFTERNOON'], 'Asia/Jakarta', at));
  expect([shared(SUMMER), shared(WINTER)]).toEqual([20, 15]);
});

const input: PersonProfileInput = {
  skills: ['water'],
  languages: ['id', 'en'],
  sector: 'STUDENT',
  offers: { roles: ['DEVELOPER'], text: '' },
  seeks: { roles: [], text: '' },
  about: '',
  hours: ['WEEKEND_MORNING'],
  visibility: [{ part: 'about', visibility: 'PUBLIC' }],
  inFinder: true,
};

test('what is saved is tidy, each skill once, and consent counts from when it was given', () => {
  const skills = ['Water ', 'water', 'UX  design', 'ux-design', ' '];
  const saved = expectOk(decidePersonProfile(emptyProfile(userId), { ...input, skills, about: ' One\r\n\r\n\r\n\r\ntwo ' }, 0, SUMMER));
  expect(saved).toMatchObject({
    skills: ['Water', 'UX design'],
    languages: ['en', 'id'],
    about: 'One\n\ntwo',
    finderSince: SUMMER,
    version: 1,
  });
  expect(saved.visibility).toEqual({ about: 'PUBLIC' });
  expect(expectOk(decidePersonProfile(saved, input, 1, instant(SUMMER + 1))).finderSince).toBe(SUMMER);
  expect(expectOk(decidePersonProfile(saved, { ...input, inFinder: false }, 1, SUMMER)).finderSince).toBeNull();
});

test('every issue is named at once; an older version shows what is there now', () => {
  const wrong = { ...input, skills: Array.from({ length: 21 }, (_, n) => `skill ${n}`), languages: ['tlh'], about: 'x'.repeat(601) };
  const refused = decidePersonProfile(emptyProfile(userId), { ...wrong, sector: 'PIRATE', hours: ['NIGHT'] }, 0, SUMMER);
  expect(refused.ok ? [] : 'issues' in refused.error ? refused.error.issues.map(({ field, rule }) => `${field} ${rule}`) : []).toEqual([
    'skills tooLong',
    'languages unknown',
    'sector unknown',
    'about tooLong',
    'hours unknown',
  ]);
  expect(decidePersonProfile(emptyProfile(userId), input, 3, SUMMER)).toMatchObject({
    error: { code: 'VersionConflict', currentVersion: 0, theirs: { about: '' } },
  });
});
