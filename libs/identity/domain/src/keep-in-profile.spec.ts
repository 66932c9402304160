import { fc, test } from '@fast-check/jest';
import { asId, expectOk, instant, SECTORS } from '@jamboree/kernel';
import { decideKeeping, newlyTold, type Told } from './keep-in-profile.decision.js';
import { newPerson } from './new-person.js';
import { parseMailAddress } from './mail-address.js';
import { emptyProfile, PROFILE_PARTS, VISIBILITIES, type PersonProfile } from './person-profile.js';
import { contentOf } from './save-person-profile.decision.js';
import { SPOKEN_LANGUAGES } from './spoken-languages.js';
import { TEAM_ROLES } from './team-roles.js';

const NOW = instant(Date.UTC(2020, 6, 1));
const userId = asId<'User'>('01HZZZZZZZZZZZZZZZZZZZZZZZ');
const somebody = (city: string | null) =>
  newPerson(userId, { email: expectOk(parseMailAddress('putri@example.org')), locale: 'id', city }, NOW);
const words = () => fc.constantFrom('', 'water', 'maps and models');
const tags = () => fc.subarray(['water', 'ux-design', 'UX design', 'carpentry']);
const languages = () => fc.subarray([...SPOKEN_LANGUAGES], { maxLength: 4 });
const wishes = () => fc.record({ roles: fc.subarray([...TEAM_ROLES]), text: words() });

const profiles = (): fc.Arbitrary<PersonProfile> =>
  fc
    .record({
      ...{ skills: tags(), languages: languages(), sector: fc.option(fc.constantFrom(...SECTORS)) },
      ...{ offers: wishes(), seeks: wishes(), about: words(), hours: fc.constant([]) },
    })
    .chain((content) =>
      fc.record({
        visibility: fc.dictionary(fc.constantFrom(...PROFILE_PARTS), fc.constantFrom(...VISIBILITIES)),
        finderSince: fc.option(fc.constant(NOW)),
        version: fc.nat(5),
        userId: fc.constant(userId),
        ...Object.fromEntries(Object.entries(contentOf(content)).map(([part, value]) => [part, fc.constant(value)])),
      }),
    ) as fc.Arbitrary<PersonProfile>;

const told = (): fc.Arbitrary<Told> =>
  fc.record(
    {
      city: fc.constantFrom(null, '', 'Berlin', 'Jakarta'),
      sector: fc.option(fc.constantFrom(...SECTORS)),
      skills: tags(),
      languages: fc.record({ asked: fc.constant(['id', 'de', 'en']), spoken: fc.subarray(['id', 'de', 'en', 'xx']) }),
      offers: words(),
      seeks: words(),
      about: words(),
    },
    { requiredKeys: [] },
  );

test.prop([profiles(), told(), fc.constantFrom(null, 'Berlin')])(
  'keeping changes what was told anew and nothing else: neither who reads what, nor consent, nor what was left empty',
  (profile, said, city) => {
    const kept = expectOk(decideKeeping(somebody(city), profile, said, NOW));
    expect([kept.profile.visibility, kept.profile.finderSince]).toEqual([profile.visibility, profile.finderSince]);
    for (const part of PROFILE_PARTS) if (!kept.parts.includes(part)) expect(kept.profile[part]).toEqual(profile[part]);
    expect(kept.profile.version - profile.version).toBe(kept.parts.some((part) => part !== 'city') ? 1 : 0);
    expect(kept.profile.offers.roles).toEqual(profile.offers.roles);
    if (profile.about !== '') expect(kept.profile.about).not.toBe('');
    expect(kept.profile.languages).toEqual(
      expect.arrayContaining(profile.languages.filter((one) => said.languages?.asked.includes(one) !== true)),
    );
  },
);

test.prop([profiles(), told(), fc.constantFrom(null, 'Berlin')])('what was kept once is not new a second time', (profile, said, city) => {
  const { person, profile: next } = expectOk(decideKeeping(somebody(city), profile, said, NOW));
  expect(newlyTold(person.city, next, said)).toEqual([]);
});

test('what a profile has no room for is refused, each by its part', () => {
  const skills = Array.from({ length: 21 }, (_, index) => `skill ${index}`);
  expect(decideKeeping(somebody(null), emptyProfile(userId), { skills, offers: 'a'.repeat(201) }, NOW)).toMatchObject({
    error: { issues: [{ field: 'skills', rule: 'tooLong' }, { field: 'offers.text' }] },
  });
});
