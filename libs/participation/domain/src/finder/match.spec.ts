import { fc, test } from '@fast-check/jest';
import {
  DAY_PARTS,
  PROFILE_PARTS,
  SPOKEN_LANGUAGES,
  TEAM_ROLES,
  VISIBILITIES,
  visibleProfile,
  type PersonProfile,
} from '@jamboree/identity-domain';
import { asId, instant, SECTORS } from '@jamboree/kernel';
import { byMatch, MATCH_WEIGHTS, matchOf } from './match.js';
import { partyOfPerson, partyOfTeam, type SeenPerson } from './party.js';
import { personFits, teamFits } from './finder-filter.js';

const AT = instant(Date.UTC(2020, 6, 1));
const challenges = fc.subarray(['water', 'traffic', 'heat'].map((key) => asId<'Challenge'>(key)));
const languages = fc.subarray(SPOKEN_LANGUAGES.slice(0, 4));
const wishes = fc.record({ roles: fc.subarray([...TEAM_ROLES]), text: fc.constant('') });

const profiles: fc.Arbitrary<PersonProfile> = fc.record({
  userId: fc.constant(asId<'User'>('person')),
  skills: fc.subarray(['water', 'law']),
  languages,
  sector: fc.option(fc.constantFrom(...SECTORS)),
  offers: wishes,
  seeks: wishes,
  about: fc.constant(''),
  hours: fc.subarray([...DAY_PARTS]),
  visibility: fc.dictionary(fc.constantFrom(...PROFILE_PARTS), fc.constantFrom(...VISIBILITIES)),
  finderSince: fc.option(fc.constant(AT)),
  version: fc.constant(1),
});
const places = fc.constantFrom(
  { city: 'Jakarta', timeZone: 'Asia/Jakarta' },
  { city: 'Berlin', timeZone: 'Europe/Berlin' },
  { city: null, timeZone: 'UTC' },
);
const seen = (profile: PersonProfile, place: { readonly city: string | null; readonly timeZone: string }): SeenPerson => ({
  profile: visibleProfile(profile, 'EVENT'),
  ...place,
});
const people = fc.tuple(profiles, places).map(([profile, place]) => seen(profile, place));
const parties = fc.tuple(people, challenges).map(([person, wanted]) => partyOfPerson(person, wanted, AT));

test.prop([parties, parties])('seen from either side the score is the same, and it is the sum of its reasons', (one, other) => {
  const [here, there] = [matchOf(one, other), matchOf(other, one)];
  expect(here.score).toBe(there.score);
  expect(here.score).toBeGreaterThanOrEqual(0);
  expect(here.score).toBeLessThanOrEqual(100);
  expect(here.score).toBe(Math.round(here.reasons.reduce((sum, { score }) => sum + score, 0)));
  for (const { score } of here.reasons) expect(score * 2).toBe(Math.round(score * 2));
});

test.prop([profiles, profiles, places, parties, challenges])(
  'what a person keeps to themselves changes neither score nor reasons nor filters',
  (profile, secrets, place, me, wanted) => {
    const hidden = PROFILE_PARTS.filter((part) => visibleProfile(profile, 'EVENT')[part] !== profile[part]);
    const other = { ...profile, ...Object.fromEntries(hidden.map((part) => [part, secrets[part]])) };
    expect(matchOf(me, partyOfPerson(seen(profile, place), wanted, AT))).toEqual(
      matchOf(me, partyOfPerson(seen(other, place), wanted, AT)),
    );
    const filter = { skill: 'water', language: 'en', city: null, role: null };
    expect(personFits(filter, seen(profile, place))).toBe(personFits(filter, seen(other, place)));
  },
);

test.prop([fc.array(fc.tuple(fc.string(), fc.nat(100)))])('a list reads the same whatever order it came in', (entries) => {
  const rows = [...new Map(entries)].map(([id, score]) => ({ id, match: { score, reasons: [] } }));
  expect([...rows].reverse().sort(byMatch)).toEqual([...rows].sort(byMatch));
});

const base = { userId: asId<'User'>('person'), skills: [], sector: null, about: '', seeks: { roles: [], text: '' }, hours: [] } as const;
const rina: SeenPerson = {
  profile: { ...base, languages: ['id', 'de'], offers: { roles: ['DEVELOPER'], text: '' }, seeks: { roles: ['DESIGNER'], text: '' } },
  city: 'Jakarta',
  timeZone: 'Asia/Jakarta',
};
const jonas: SeenPerson = {
  profile: { ...base, languages: ['de'], offers: { roles: ['DESIGNER'], text: '' }, seeks: { roles: ['DEVELOPER', 'LEGAL'], text: '' } },
  city: 'Berlin',
  timeZone: 'Europe/Berlin',
};

test('says why: both wishes, the other city, the language', () => {
  const match = matchOf(partyOfPerson(rina, [], AT), partyOfPerson(jonas, [], AT));
  expect(match.reasons).toEqual([
    { kind: 'THEY_OFFER', score: MATCH_WEIGHTS.wishes / 2, roles: ['DESIGNER'] },
    { kind: 'OTHER_CITY', score: 15, cities: ['Berlin'] },
    { kind: 'LANGUAGE', score: 10, languages: ['de'] },
    { kind: 'YOU_OFFER', score: 9, roles: ['DEVELOPER'] },
  ]);
  expect(match.score).toBe(52);
});

test('a team works in what all of it speaks and when all of it has time; it fits a filter by any of its people', () => {
  const morning = { ...rina, profile: { ...rina.profile, hours: ['WEEKDAY_AFTERNOON'] as const } };
  const team = [morning, { ...jonas, profile: { ...jonas.profile, hours: ['WEEKDAY_MORNING'] as const } }];
  const party = partyOfTeam(team, { seeks: ['LEGAL'], challengeIds: [] }, AT);
  expect(party).toMatchObject({ languages: ['de'], cities: ['Jakarta', 'Berlin'], offers: ['DEVELOPER', 'DESIGNER'] });
  expect(matchOf(partyOfPerson(morning, [], AT), party).reasons).toContainEqual({ kind: 'HOURS', score: 10, hours: 20 });
  const any = { skill: null, language: null, city: null, role: null };
  expect(teamFits({ ...any, language: 'id', city: 'Berlin', role: 'LEGAL' }, { seeks: ['LEGAL'], people: team })).toBe(true);
  expect(teamFits({ ...any, role: 'DESIGNER' }, { seeks: ['LEGAL'], people: team })).toBe(false);
});
