import { EMPTY_CONTENT, type PersonProfile } from '@jamboree/identity-domain';
import { RoleGrantSchema } from '@jamboree/event-server';
import { asId, DAY, expectOk, VISITOR, type Result, type TeamId, type UserId, type Viewer } from '@jamboree/kernel';
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

const answerOf = (result: Result<unknown, { readonly code: string; readonly current?: string }>) =>
  result.ok ? 'OK' : (result.error.current ?? result.error.code);
const ANY = { skill: null, language: null, city: null, role: null };
const PAGE = { first: 50, after: null };

describeOnEngines('finding a team', PARTICIPATION_DATABASE, (engine) => {
  let house: ParticipationHouse;
  let world: HackathonWorld;
  beforeEach(async () => {
    house = participationHouse(engine());
    world = await hackathon(house);
    moveTo(house, world, 'TEAM_FORMATION', 1);
  });

  /** Somebody who takes part, as the organisers' list knows them. */
  async function joined(name: string): Promise<Viewer> {
    const viewer = await participant(house, world.eventId, name);
    const grant = {
      id: newId<'RoleGrant'>(house.clock.now()),
      eventId: world.eventId,
      role: 'PARTICIPANT' as const,
      at: house.clock.now(),
    };
    await write(house, (tx) => tx.insert(RoleGrantSchema, { ...grant, userId: id(viewer), grantedBy: id(viewer) }));
    return viewer;
  }
  const id = (viewer: Viewer): UserId => viewer.userId ?? asId('');
  const tells = (viewer: Viewer, told: Partial<PersonProfile>) =>
    write(house, (tx) =>
      house.profiles.save(tx, { ...EMPTY_CONTENT, visibility: {}, finderSince: null, ...told, userId: id(viewer), version: 1 }),
    );
  const looks = (viewer: Viewer, wish: object = {}, expectedVersion = 0) =>
    house.wish.run(viewer, {
      ...{ ...command('setTeamWish'), eventId: world.eventId, looking: true, placeMe: false, challengeIds: [], note: '' },
      ...wish,
      expectedVersion,
    });
  const found = async (lead: Viewer, name = 'Arus') =>
    expectOk(await house.createTeam.run(lead, { ...command('createTeam'), eventId: world.eventId, name, pitch: '' }));
  const ask = (viewer: Viewer, teamId: TeamId, message = '') => house.ask.run(viewer, { ...command('askTeam'), teamId, message });
  const people = async (viewer: Viewer, filter: object = {}) =>
    expectOk(await house.finder.people(viewer, { ...ANY, ...filter, eventId: world.eventId }, PAGE)).items;
  const teams = async (viewer: Viewer, filter: object = {}) =>
    expectOk(await house.finder.openTeams(viewer, { ...ANY, ...filter, eventId: world.eventId }, PAGE)).items;
  const mails = async (template: string) =>
    (await house.uow.read((tx) => tx.find(MailSchema, { where: { template } }))).filter(({ text }) => text.includes(world.plan.event.slug));

  test('nobody is found who has not said so, and nothing of them that they keep to themselves', async () => {
    const [shy, open, lead] = [await joined('Shy'), await joined('Open'), await joined('Lead')];
    const told = { skills: ['water'], offers: { roles: ['DESIGNER' as const], text: '' }, languages: ['de' as const] };
    await tells(shy, told);
    await tells(open, { ...told, visibility: { languages: 'PRIVATE' } });
    const teamId = await found(lead);
    const role = { role: 'DESIGNER' as const, count: 1, note: '' };
    const opening = { teamId, open: true, roles: [role], challengeIds: [], expectedVersion: 0 };
    expectOk(await house.open.run(lead, { ...command('setTeamOpening'), ...opening }));
    await tells(lead, { languages: ['de'] });
    expect(await people(lead)).toEqual([]);

    expectOk(await looks(open));
    expect(await people(lead)).toMatchObject([
      {
        person: { displayName: 'Open' },
        profile: { skills: ['water'], languages: [] },
        match: { reasons: [{ kind: 'THEY_OFFER', roles: ['DESIGNER'] }] },
      },
    ]);
    expect(await people(lead, { language: 'de' })).toEqual([]);
    expect(await people(lead, { skill: 'Water', role: 'DESIGNER' })).toHaveLength(1);
    expect(await people(VISITOR)).toEqual([]);
    expect((await teams(open)).map(({ team, match }) => [team.name, match.reasons.map(({ kind }) => kind)])).toEqual([
      ['Arus', ['YOU_OFFER']],
    ]);
    // Taking the consent back counts at once, in this event or altogether.
    expectOk(await looks(open, { looking: false }, 1));
    expect(await people(lead)).toEqual([]);
  });

  test('pages go on where the last one ended, equal matches in the order of ids', async () => {
    const viewer = await joined('Reader');
    for (let n = 0; n < 5; n += 1) expectOk(await looks(await joined(`Person ${n}`)));
    const query = { ...ANY, eventId: world.eventId };
    const first = expectOk(await house.finder.people(viewer, query, { first: 3, after: null }));
    const second = expectOk(await house.finder.people(viewer, query, { first: 3, after: first.endCursor }));
    expect([first.totalCount, first.hasNextPage, second.hasNextPage]).toEqual([5, true, false]);
    const ids = [...first.items, ...second.items].map((one) => one.id);
    expect(ids).toEqual([...ids].sort());
    expect(new Set(ids).size).toBe(5);
    expect(await house.finder.people(viewer, query, { first: 3, after: 'x' })).toMatchObject({ ok: false });
  });

  test('a request is answered once, told once each way, and not repeated after a no', async () => {
    const [lead, person] = [await joined('Lead'), await joined('Person')];
    const [teamId, otherId] = [await found(lead), await found(await joined('Other'), 'Other')];
    const request = expectOk(await ask(person, teamId, 'I know the canals.'));
    const other = expectOk(await ask(person, otherId));
    expect(answerOf(await ask(person, teamId))).toBe('ALREADY_ASKED');
    const asked = await mails('team-asked');
    expect(asked.filter(({ text }) => text.includes('I know the canals.'))).toHaveLength(1);

    const page = expectOk(await house.search.toTeam(lead, teamId, PAGE));
    expect(page.items).toMatchObject([{ id: request.id, message: 'I know the canals.', person: { displayName: 'Person' } }]);
    expect(expectOk(await house.search.toTeam(person, teamId, PAGE)).items).toEqual([]);
    const decide = (viewer: Viewer, requestId = request.id, accept = true) =>
      house.answerRequest.run(viewer, { ...command('answerJoinRequest'), requestId, accept });
    expect(answerOf(await decide(person))).toBe('NotPermitted');
    expectOk(await decide(lead, request.id, false));
    expect(answerOf(await decide(lead))).toBe('DECLINED');
    expect(answerOf(await ask(person, teamId))).toBe('DECLINED_BEFORE');
    expect(await mails('team-declined')).toHaveLength(1);
    expect((await house.search.own(person, world.eventId))?.requests.map(({ state }) => state)).toEqual(['OPEN', 'DECLINED']);

    expectOk(await house.withdrawRequest.run(person, { ...command('withdrawJoinRequest'), requestId: other.id }));
    const last = expectOk(await ask(person, otherId));
    house.clock.advance(8 * DAY);
    expect((await house.search.own(person, world.eventId))?.requests[0]).toMatchObject({ id: last.id, state: 'EXPIRED' });
  });

  test('a team asks a person, who says yes or no; a no is final, and whoever is not looking cannot be asked', async () => {
    const [lead, person, shy] = [await joined('Lead'), await joined('Person'), await joined('Shy')];
    const teamId = await found(lead);
    expectOk(await looks(person));
    const invite = (who: Viewer) =>
      house.invitePerson.run(lead, { ...command('invitePerson'), teamId, userId: id(who), message: 'Join us?' });
    expect(answerOf(await invite(shy))).toBe('NOT_LOOKING');
    const invitation = expectOk(await invite(person));
    expect(await people(lead)).toMatchObject([{ invited: true }]);
    expect((await house.search.own(person, world.eventId))?.invitations).toMatchObject([
      { teamName: 'Arus', message: 'Join us?', from: { displayName: 'Lead' } },
    ]);
    const answer = (who: Viewer, accept: boolean) =>
      house.answerInvitation.run(who, { ...command('answerInvitation'), invitationId: invitation.id, accept });
    expect(answerOf(await answer(shy, true))).toBe('InvitationInvalid');
    expectOk(await answer(person, false));
    expect(answerOf(await answer(person, true))).toBe('InvitationInvalid');
    expect(answerOf(await invite(person))).toBe('DECLINED_BEFORE');
    expect([(await mails('team-invited')).length, (await mails('team-invitation-declined')).length]).toEqual([1, 1]);
  });

  test('twenty who come in at the same moment by every door take the one free place once', async () => {
    const lead = await joined('Lead');
    const teamId = await found(lead, 'Nearly full');
    const { token } = expectOk(await house.invite.run(lead, { ...command('inviteToTeam'), teamId, maxUses: 100, days: 3 }));
    const join = (viewer: Viewer) => house.join.run(viewer, { ...command('joinTeam'), token: token ?? '' });
    for (let place = 2; place <= 5; place += 1) expectOk(await join(await joined(`Member ${place}`)));
    const ways: (() => Promise<Result<unknown, { readonly code: string }>>)[] = [];
    for (let n = 0; n < 20; n += 1) {
      const person = await joined(`Hopeful ${n}`);
      if (n % 3 === 0) ways.push(() => join(person));
      else if (n % 3 === 1) {
        const { id: requestId } = expectOk(await ask(person, teamId));
        ways.push(() => house.answerRequest.run(lead, { ...command('answerJoinRequest'), requestId, accept: true }));
      } else {
        expectOk(await looks(person));
        const asked = { ...command('invitePerson'), teamId, userId: id(person), message: '' };
        const { id: invitationId } = expectOk(await house.invitePerson.run(lead, asked));
        ways.push(() => house.answerInvitation.run(person, { ...command('answerInvitation'), invitationId, accept: true }));
      }
    }
    const answers = (await Promise.all(ways.map((way) => way()))).map(answerOf);
    expect(answers.filter((answer) => answer === 'OK')).toHaveLength(1);
    expect(answers.filter((answer) => answer === 'TeamFull')).toHaveLength(19);
    expect((await house.readTeams.mine(lead, world.eventId))?.members).toHaveLength(6);
    // Requests that could not be granted wait on.
    expect(expectOk(await house.search.toTeam(lead, teamId, PAGE)).items.length).toBeGreaterThanOrEqual(6);
  });

  test('whoever enters a team has asked no other any more', async () => {
    const [one, other, person] = [await joined('One'), await joined('Other'), await joined('Person')];
    const [teamId, otherId] = [await found(one), await found(other, 'Other')];
    const { id: requestId } = expectOk(await ask(person, teamId));
    expectOk(await ask(person, otherId));
    expectOk(await house.answerRequest.run(one, { ...command('answerJoinRequest'), requestId, accept: true }));
    expect((await house.search.own(person, world.eventId))?.requests.map(({ state }) => state)).toEqual(['WITHDRAWN', 'ACCEPTED']);
    expect(await mails('team-accepted')).toHaveLength(1);
  });
});
