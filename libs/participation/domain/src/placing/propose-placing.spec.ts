import { fc, test } from '@fast-check/jest';
import { DAY_PARTS, SPOKEN_LANGUAGES, TEAM_ROLES, weekOf } from '@jamboree/identity-domain';
import { asId, instant, SECTORS, type TeamId, type UserId } from '@jamboree/kernel';
import type { Party } from '../finder/party.js';
import { fitOf, type PersonToPlace, type PlacingFacts, type TeamWithRoom } from './placing-plan.js';
import { proposePlacing, type PlacingProposal } from './propose-placing.js';

const AT = instant(Date.UTC(2020, 6, 1));
const WEEKS = [null, weekOf(DAY_PARTS.slice(0, 2), 'Asia/Jakarta', AT), weekOf(DAY_PARTS.slice(1, 4), 'Europe/Berlin', AT)];
const parties: fc.Arbitrary<Party> = fc.record({
  offers: fc.subarray(TEAM_ROLES.slice(0, 4)),
  seeks: fc.subarray(TEAM_ROLES.slice(0, 4)),
  challengeIds: fc.subarray(
    ['water', 'heat', 'air'].map((key) => asId<'Challenge'>(key)),
    { maxLength: 2 },
  ),
  cities: fc.subarray(['Jakarta', 'Berlin'], { maxLength: 1 }),
  sectors: fc.subarray(SECTORS.slice(0, 3), { maxLength: 1 }),
  languages: fc.subarray(SPOKEN_LANGUAGES.slice(0, 4)),
  week: fc.constantFrom(...WEEKS),
});

const worlds: fc.Arbitrary<PlacingFacts> = fc
  .record({ teamMin: fc.integer({ min: 1, max: 3 }), more: fc.integer({ min: 0, max: 3 }), seed: fc.string({ maxLength: 3 }) })
  .chain(({ teamMin, more, seed }) => {
    const teamMax = teamMin + more;
    const people = fc
      .array(parties, { maxLength: 14 })
      .map((all) => all.map((party, index): PersonToPlace => ({ id: asId<'User'>(`person-${index}`), party })));
    const teams = fc
      .array(fc.tuple(parties, fc.integer({ min: 1, max: Math.max(1, teamMax - 1) })), { maxLength: teamMax > 1 ? 4 : 0 })
      .map((all) => all.map(([party, size], index): TeamWithRoom => ({ id: asId<'Team'>(`team-${index}`), size, party })));
    const pinned = fc.array(
      fc.record({
        userId: fc.integer({ min: 0, max: 15 }).map((index) => asId<'User'>(`person-${index}`)),
        teamId: fc.integer({ min: 0, max: 5 }).map((index) => asId<'Team'>(`team-${index}`)),
      }),
      { maxLength: 3 },
    );
    return fc.record({ people, teams, pinned, teamMin: fc.constant(teamMin), teamMax: fc.constant(teamMax), seed: fc.constant(seed) });
  });

const placed = ({ groups }: PlacingProposal): UserId[] => groups.flatMap(({ people }) => people.map(({ userId }) => userId));

test.prop([worlds])('everybody who agreed is placed once or told that there is no place, and nobody else is touched', (facts) => {
  const proposal = proposePlacing(facts);
  const all = [...placed(proposal), ...proposal.unplaced];
  expect(new Set(all).size).toBe(all.length);
  expect(new Set(all)).toEqual(new Set(facts.people.map(({ id }) => id)));
});

test.prop([worlds])('sizes hold: no team beyond its size, no new one below it; nobody is left out while a team has room', (facts) => {
  const { groups, unplaced } = proposePlacing(facts);
  const sizes = new Map(facts.teams.map(({ id, size }) => [id, size]));
  for (const { teamId, people, leadId } of groups) {
    const size = people.length + (teamId === null ? 0 : (sizes.get(teamId) ?? 0));
    expect(size).toBeLessThanOrEqual(facts.teamMax);
    if (teamId === null) expect(size).toBeGreaterThanOrEqual(facts.teamMin);
    expect(people.some(({ userId }) => userId === leadId)).toBe(teamId === null);
  }
  const inTeams = groups.filter(({ teamId }) => teamId !== null).reduce((sum, { people }) => sum + people.length, 0);
  const places = facts.teams.reduce((sum, { size }) => sum + facts.teamMax - size, 0);
  if (unplaced.length > 0) expect([inTeams, unplaced.length < facts.teamMin || groups.length > 0]).toEqual([places, true]);
});

test.prop([worlds, fc.infiniteStream(fc.integer())])('the same facts in another order give the same proposal', (facts, numbers) => {
  const shuffled = <T>(list: readonly T[]): T[] =>
    list
      .map((item) => [numbers.next().value, item] as const)
      .sort(([one], [other]) => one - other)
      .map(([, item]) => item);
  const other = { ...facts, people: shuffled(facts.people), teams: shuffled(facts.teams) };
  expect(proposePlacing(other)).toEqual(proposePlacing(facts));
});

/** Reckoned anew from the proposal alone, the plain way. */
function objective(facts: PlacingFacts, seats: ReadonlyMap<UserId, string>): number {
  const people = new Map(facts.people.map((person) => [person.id, person.party]));
  let sum = 0;
  for (const [id, seat] of seats) {
    const me = people.get(id);
    const team = facts.teams.find((one) => one.id === seat);
    const fits = [...seats].flatMap(([other, at]) => {
      const party = people.get(other);
      return other !== id && at === seat && me !== undefined && party !== undefined ? [fitOf(me, party)] : [];
    });
    if (team !== undefined && me !== undefined) for (let n = 0; n < team.size; n += 1) fits.push(fitOf(me, team.party));
    if (fits.length > 0) sum += fits.reduce((total, fit) => total + fit, 0) / fits.length;
  }
  return sum;
}

test.prop([worlds])('no swap of two people who are not pinned improves the whole', (facts) => {
  const { groups } = proposePlacing(facts);
  const seats = new Map(
    groups.flatMap(({ teamId, people }, index) => people.map(({ userId }) => [userId, teamId ?? `new-${index}`] as const)),
  );
  const free = groups.flatMap(({ people }) => people.filter(({ pinned }) => !pinned).map(({ userId }) => userId));
  const before = objective(facts, seats);
  for (const one of free)
    for (const other of free) {
      const swapped = new Map(seats).set(one, seats.get(other) ?? '').set(other, seats.get(one) ?? '');
      expect(objective(facts, swapped)).toBeLessThanOrEqual(before + 1e-3);
    }
});

test.prop([worlds])('whoever is pinned stays, unless there is no such team or no place in it', (facts) => {
  const { groups } = proposePlacing(facts);
  const teamOf = (userId: UserId): TeamId | null =>
    groups.find(({ people }) => people.some((one) => one.userId === userId))?.teamId ?? null;
  for (const { people } of groups)
    for (const { userId, pinned } of people)
      if (pinned) expect(facts.pinned.some((one) => one.userId === userId && one.teamId === teamOf(userId))).toBe(true);
});

const nobody: Party = { offers: [], seeks: [], challengeIds: [], cities: [], sectors: [], languages: [], week: null };
const person = (name: string, party: Partial<Party>): PersonToPlace => ({ id: asId<'User'>(name), party: { ...nobody, ...party } });
const water = [asId<'Challenge'>('water')];
const heat = [asId<'Challenge'>('heat')];

test('challenges come first, a placement says why, and what stays open is listed', () => {
  const people = [
    person('a', { challengeIds: water, cities: ['Jakarta'], languages: ['id'], seeks: ['LEGAL'] }),
    person('b', { challengeIds: water, cities: ['Berlin'], languages: ['id', 'de'] }),
    person('c', { challengeIds: heat, cities: ['Berlin'], languages: ['de'] }),
    person('d', { challengeIds: heat, cities: ['Berlin'], languages: ['en'] }),
  ];
  const { groups, unplaced } = proposePlacing({ people, teams: [], teamMin: 2, teamMax: 2, seed: 's', pinned: [] });
  expect(groups.map((group) => group.people.map(({ userId }) => userId).sort())).toEqual(
    expect.arrayContaining([
      ['a', 'b'],
      ['c', 'd'],
    ]),
  );
  const a = groups.flatMap((group) => group.people).find(({ userId }) => userId === 'a');
  expect(a?.reasons.map(({ kind }) => kind)).toEqual(['CHALLENGE', 'LANGUAGE', 'OTHER_CITY']);
  expect(a?.unmet).toEqual([{ kind: 'SEEKS', roles: ['LEGAL'] }]);
  const d = groups.flatMap((group) => group.people).find(({ userId }) => userId === 'd');
  expect(d?.unmet).toEqual([{ kind: 'LANGUAGE' }]);
  expect(unplaced).toEqual([]);
});

test('small teams are brought up to size, and one person too many for every team is told so', () => {
  const teams = [
    { id: asId<'Team'>('small'), size: 1, party: nobody },
    { id: asId<'Team'>('fine'), size: 3, party: nobody },
  ];
  const two = [person('a', {}), person('b', {})];
  const facts = { teams, teamMin: 3, teamMax: 4, seed: '', pinned: [] };
  expect(proposePlacing({ ...facts, people: two }).groups).toMatchObject([{ teamId: 'small', people: [{}, {}] }]);
  const alone = { ...facts, teams: [], people: two };
  const { groups, unplaced } = proposePlacing(alone);
  expect([groups, [...unplaced].sort()]).toEqual([[], ['a', 'b']]);
});
