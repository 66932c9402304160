import { RoleGrantSchema } from '@jamboree/event-server';
import { EMPTY_CONTENT } from '@jamboree/identity-domain';
import { asId, expectOk, type Result, type UserId, type Viewer } from '@jamboree/kernel';
import { MailSchema, newId } from '@jamboree/platform-server';
import { describeOnEngines } from '@jamboree/platform-testing';
import { PARTICIPATION_DATABASE } from '../testing/participation-database.js';
import {
  command,
  hackathon,
  participant,
  participationHouse,
  write,
  type HackathonWorld,
  type ParticipationHouse,
} from '../testing/participation-house.js';
import { moveTo } from '../testing/story.js';
import type { PlacingChoices } from './load-placing.js';

const codeOf = (result: Result<unknown, { readonly code: string; readonly current?: string }>) =>
  result.ok ? 'OK' : (result.error.current ?? result.error.code);

describeOnEngines('placing the rest', PARTICIPATION_DATABASE, (engine) => {
  let house: ParticipationHouse;
  let world: HackathonWorld;
  beforeEach(async () => {
    house = participationHouse(engine());
    world = await hackathon(house);
    moveTo(house, world, 'TEAM_FORMATION', 1);
  });

  const id = (viewer: Viewer): UserId => viewer.userId ?? asId('');
  async function joined(name: string, placeMe = false): Promise<Viewer> {
    const viewer = await participant(house, world.eventId, name);
    const now = house.clock.now();
    const grant = { id: newId<'RoleGrant'>(now), eventId: world.eventId, role: 'PARTICIPANT' as const, at: now };
    await write(house, (tx) => tx.insert(RoleGrantSchema, { ...grant, userId: id(viewer), grantedBy: id(viewer) }));
    if (placeMe) expectOk(await wishes(viewer));
    return viewer;
  }
  const wishes = (viewer: Viewer, placeMe = true, expectedVersion = 0) =>
    house.wish.run(viewer, {
      ...{ ...command('setTeamWish'), eventId: world.eventId, looking: false, placeMe, challengeIds: [], note: '' },
      expectedVersion,
    });
  const found = async (lead: Viewer, name: string) =>
    expectOk(await house.createTeam.run(lead, { ...command('createTeam'), eventId: world.eventId, name, pitch: '' }));
  const choices: PlacingChoices = { seed: 'first', excluded: [], pinned: [] };
  const proposal = async (picked: Partial<PlacingChoices> = {}) => {
    const named = await house.placing.proposal(world.organiser, world.eventId, { ...choices, ...picked });
    if (named === null) throw new Error('The organiser got no proposal.');
    return named;
  };
  const apply = (basis: string, picked: Partial<PlacingChoices> = {}, viewer = world.organiser) =>
    house.applyPlacing.run(viewer, { ...command('applyPlacing'), eventId: world.eventId, ...choices, ...picked, basis });
  const teamOf = (viewer: Viewer) => house.readTeams.mine(viewer, world.eventId);
  const mails = async () =>
    (await house.uow.read((tx) => tx.find(MailSchema, { where: { template: 'team-placed' } }))).filter(({ text }) =>
      text.includes(world.plan.event.slug),
    );

  test('only people who agreed are placed, each once and told once; they can leave, and are not placed again unasked', async () => {
    const [lead, silent] = [await joined('Lead'), await joined('Silent')];
    const people = [];
    for (let n = 0; n < 8; n += 1) people.push(await joined(`Person ${n}`, true));
    await found(lead, 'Arus');
    expect(await house.placing.formation(world.organiser, world.eventId)).toEqual({
      ...{ teams: 1, tooSmall: 1, withoutTeam: 9, looking: 0, toPlace: 8 },
    });
    const { basis, proposal: proposed } = await proposal();
    expect(proposed.groups.map(({ teamId, people: placed }) => [teamId === null, placed.length])).toEqual([
      [false, 5],
      [true, 3],
    ]);
    expect(expectOk(await apply(basis))).toBe(8);
    expect(await teamOf(silent)).toBeNull();
    const teams = await Promise.all(people.map(teamOf));
    expect(teams.map((team) => team?.name).sort()).toEqual([
      ...Array.from({ length: 5 }, () => 'Arus'),
      ...Array.from({ length: 3 }, () => 'Team 2'),
    ]);
    for (const team of teams) expect(team?.members.filter((member) => member.lead)).toHaveLength(1);
    expect(await mails()).toHaveLength(8);
    expect(codeOf(await apply(basis))).toBe('FACTS_CHANGED');

    const leaver = people.find((_, n) => teams[n]?.name === 'Arus');
    if (leaver === undefined) throw new Error('Nobody was placed.');
    const left = teams[people.indexOf(leaver)];
    expectOk(await house.leave.run(leaver, { ...command('leaveTeam'), teamId: left?.id ?? asId('') }));
    expect((await proposal()).people).toEqual([]);
  });

  test('facts that changed since the proposal was looked at: nothing is applied, not even half', async () => {
    for (let n = 0; n < 4; n += 1) await joined(`Person ${n}`, true);
    const late = await joined('Late', true);
    const { basis } = await proposal();
    expectOk(await wishes(late, false, 1));
    expect(codeOf(await apply(basis))).toBe('FACTS_CHANGED');
    expect(await mails()).toEqual([]);
    expect(await house.placing.formation(world.organiser, world.eventId)).toMatchObject({ teams: 0, toPlace: 4 });
    const answers = await Promise.all([apply((await proposal()).basis), apply((await proposal()).basis)]);
    expect(answers.map(codeOf).sort()).toEqual(['FACTS_CHANGED', 'OK']);
    expect(await mails()).toHaveLength(4);
  });

  test('organisers leave people out and put others into a team by hand; nobody else sees or does any of it', async () => {
    const [lead, out, fixed] = [await joined('Lead'), await joined('Out', true), await joined('Fixed', true)];
    const [teamId, other] = [await found(await joined('First'), 'First'), await found(lead, 'Second')];
    const picked = { excluded: [id(out)], pinned: [{ userId: id(fixed), teamId: other }] };
    const { proposal: proposed, people } = await proposal(picked);
    expect(people).toHaveLength(2);
    expect(proposed.groups).toMatchObject([{ teamId: other, people: [{ userId: id(fixed), pinned: true }] }]);
    expect(teamId).not.toBe(other);
    expect(await house.placing.proposal(lead, world.eventId, choices)).toBeNull();
    expect(await house.placing.formation(lead, world.eventId)).toBeNull();
    expect(codeOf(await apply('x', {}, lead))).toBe('NotPermitted');
    moveTo(house, world, 'JURY_ROUND_1', 1);
    expect(codeOf(await apply('x'))).toBe('PhaseClosed');
  });

  test('what somebody keeps to themselves does not count, even for a placing', async () => {
    const [one] = [await joined('One', true), await joined('Two', true)];
    const told = { ...EMPTY_CONTENT, languages: ['de' as const], offers: { roles: ['LEGAL' as const], text: '' } };
    const profile = { ...told, visibility: { languages: 'PRIVATE' as const }, finderSince: null, userId: id(one), version: 1 };
    const before = (await proposal()).basis;
    await write(house, (tx) => house.profiles.save(tx, profile));
    const after = await proposal();
    expect(after.basis).not.toBe(before);
    await write(house, (tx) => house.profiles.save(tx, { ...profile, languages: ['id'], version: 2 }));
    expect((await proposal()).basis).toBe(after.basis);
  });
});
