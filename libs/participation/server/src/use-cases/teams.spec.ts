import { asId, DAY, expectOk, plus, VISITOR, type Result, type TeamId, type Viewer } from '@jamboree/kernel';
import { describeOnEngines } from '@jamboree/platform-testing';
import { JoinRequestStore } from '../persistence/join-request.store.js';
import { TeamInvitationSchema } from '../persistence/team-invitation.schema.js';
import { PARTICIPATION_DATABASE } from '../testing/participation-database.js';
import {
  attempt,
  command,
  hackathon,
  participant,
  participationHouse,
  write,
  type HackathonWorld,
  type ParticipationHouse,
} from '../testing/participation-house.js';
import { LeaveWithPerson } from './leave-with-person.js';
import { joinByLink, moveTo, submission, teamWithDraft } from '../testing/story.js';

const codeOf = (result: Result<unknown, { readonly code: string }>) => (result.ok ? 'OK' : result.error.code);

describeOnEngines('teams', PARTICIPATION_DATABASE, (engine) => {
  let house: ParticipationHouse;
  let world: HackathonWorld;
  beforeEach(async () => {
    house = participationHouse(engine());
    world = await hackathon(house);
    moveTo(house, world, 'TEAM_FORMATION', 1);
  });

  const found = (lead: Viewer, name = 'Arus') =>
    house.createTeam.run(lead, { ...command('createTeam'), eventId: world.eventId, name, pitch: '' });
  const link = async (lead: Viewer, teamId: TeamId, maxUses = 100) =>
    expectOk(await house.invite.run(lead, { ...command('inviteToTeam'), teamId, maxUses, days: 30 })).token ?? '';
  const join = (viewer: Viewer, token: string) => house.join.run(viewer, { ...command('joinTeam'), token });
  const size = async (viewer: Viewer) => (await house.readTeams.mine(viewer, world.eventId))?.members.length;

  test('a seventh person is refused where six is the limit', async () => {
    const lead = await participant(house, world.eventId);
    const token = await link(lead, expectOk(await found(lead)));
    for (let place = 2; place <= 6; place += 1) expectOk(await join(await participant(house, world.eventId), token));
    expect(await join(await participant(house, world.eventId), token)).toEqual({ ok: false, error: { code: 'TeamFull', max: 6 } });
    expect(await size(lead)).toBe(6);
    expect(await house.readInvitations.preview(token)).toMatchObject({ members: 6, maxSize: 6, problem: 'FULL' });
  });

  test('twelve people who join at the same moment fill the team and no more', async () => {
    const lead = await participant(house, world.eventId);
    const token = await link(lead, expectOk(await found(lead)));
    const people = await Promise.all(Array.from({ length: 12 }, () => participant(house, world.eventId)));
    const answers = await Promise.all(people.map((person) => join(person, token)));
    expect(answers.map(codeOf).sort()).toEqual([...Array.from({ length: 5 }, () => 'OK'), ...Array.from({ length: 7 }, () => 'TeamFull')]);
    expect(await size(lead)).toBe(6);
  });

  test('a link for one is used by one, whoever is first', async () => {
    const lead = await participant(house, world.eventId);
    const token = await link(lead, expectOk(await found(lead)), 1);
    const people = await Promise.all(Array.from({ length: 4 }, () => participant(house, world.eventId)));
    const answers = await Promise.all(people.map((person) => join(person, token)));
    expect(answers.map(codeOf).sort()).toEqual(['InvitationInvalid', 'InvitationInvalid', 'InvitationInvalid', 'OK']);
  });

  test('nobody gets into two teams, not even at the same moment', async () => {
    const [one, two] = [await participant(house, world.eventId), await participant(house, world.eventId)];
    const tokens = [await link(one, expectOk(await found(one, 'One'))), await link(two, expectOk(await found(two, 'Two')))];
    const person = await participant(house, world.eventId);
    const answers = await Promise.all([join(person, tokens[0] ?? ''), join(person, tokens[1] ?? ''), found(person, 'Three')]);
    expect(answers.map(codeOf).sort()).toEqual(['AlreadyInTeam', 'AlreadyInTeam', 'OK']);
  });

  test('a link ends by time and by hand, and only its hash is kept', async () => {
    const lead = await participant(house, world.eventId);
    const teamId = expectOk(await found(lead));
    const invited = { ...command('inviteToTeam'), teamId, maxUses: 5, days: 3 };
    const { invitation, token } = expectOk(await house.invite.run(lead, invited));
    // A repeated click finds the same invitation, but nobody can read its secret a second time.
    expect(expectOk(await house.invite.run(lead, invited))).toEqual({ invitation, token: null });
    const rows = await house.uow.read((tx) => tx.find(TeamInvitationSchema, { where: { teamId } }));
    expect(rows).toHaveLength(1);
    expect(JSON.stringify(rows)).not.toContain(token);
    expect(await house.readInvitations.ofTeam(VISITOR, teamId)).toBeNull();
    const person = await participant(house, world.eventId);
    house.clock.advance(3 * DAY);
    expect(await join(person, token ?? '')).toMatchObject({ error: { code: 'InvitationInvalid', reason: 'EXPIRED' } });
    house.clock.advance(-3 * DAY);
    expectOk(await house.revokeInvitation.run(lead, { ...command('revokeInvitation'), invitationId: invitation.id }));
    expect(await join(person, token ?? '')).toMatchObject({ error: { code: 'InvitationInvalid', reason: 'REVOKED' } });
    expect(await join(person, 'nonsense')).toMatchObject({ error: { code: 'InvitationInvalid', reason: 'UNKNOWN' } });
    expect(await house.readInvitations.preview('nonsense')).toBeNull();
  });

  test('membership closes before content does, and a late entry opens the lock it names', async () => {
    moveTo(house, world, 'BUILD', 1);
    const { lead, teamId, submissionId } = await teamWithDraft(house, world);
    const token = await link(lead, teamId);
    moveTo(house, world, 'SUBMIT', 1);
    const person = await participant(house, world.eventId);
    expect(await join(person, token)).toMatchObject({ ok: false, error: { code: 'PhaseClosed', closedAt: world.phase('BUILD').closesAt } });
    expect(codeOf(await house.submit.run(lead, submission(submissionId)))).toBe('OK');
    const grant = (scope: 'CONTENT' | 'MEMBERSHIP') =>
      house.grantExtension.run(world.organiser, {
        ...command('grantExtension'),
        submissionId,
        scope,
        reason: 'Joined in the hall, not here',
        expiresAt: plus(house.clock.now(), DAY),
      });
    expectOk(await grant('CONTENT'));
    expect(codeOf(await join(person, token))).toBe('PhaseClosed');
    expectOk(await grant('MEMBERSHIP'));
    expect(codeOf(await join(person, token))).toBe('OK');
  });

  test('a lead hands over before leaving; the last one out dissolves the team', async () => {
    const [lead, member] = [await participant(house, world.eventId), await participant(house, world.eventId, 'Jonas')];
    const teamId = expectOk(await found(lead));
    await joinByLink(house, lead, teamId, member);
    const leave = (viewer: Viewer) => house.leave.run(viewer, { ...command('leaveTeam'), teamId });
    const handOver = (viewer: Viewer, to: Viewer) =>
      house.handOver.run(viewer, { ...command('handOverLead'), teamId, userId: to.userId ?? asId('') });
    expect(await leave(lead)).toMatchObject({ error: { code: 'StateChanged', current: 'LEAD_NOT_HANDED_OVER' } });
    expect(await handOver(member, member)).toMatchObject({ error: { code: 'NotPermitted', reason: 'ROLE' } });
    expect(await handOver(lead, await participant(house, world.eventId))).toMatchObject({
      error: { code: 'StateChanged', current: 'NOT_A_MEMBER' },
    });
    expectOk(await handOver(lead, member));
    expectOk(await leave(lead));
    expect(await house.readTeams.mine(member, world.eventId)).toMatchObject({
      viewerIsLead: true,
      members: [{ displayName: 'Jonas', lead: true }],
    });
    expectOk(await house.startDraft.run(member, { ...command('startDraft'), eventId: world.eventId }));
    expectOk(await leave(member));
    expect(await house.readTeams.mine(member, world.eventId)).toBeNull();
    expect(await house.readSubmission.mine(member, world.eventId)).toBeNull();
    expectOk(await found(member, 'Anew'));
  });

  test('two leads who rename at once: the second sees the first one’s words', async () => {
    const lead = await participant(house, world.eventId);
    const teamId = expectOk(await found(lead));
    const rename = (name: string) =>
      house.updateTeam.run(lead, { ...command('updateTeam'), teamId, expectedVersion: 1, name, pitch: 'We seek a designer.' });
    expectOk(await rename('Arus Jakarta'));
    expect(await rename('Arus Berlin')).toEqual({
      ok: false,
      error: { code: 'VersionConflict', currentVersion: 2, theirs: { name: 'Arus Jakarta', pitch: 'We seek a designer.' } },
    });
  });

  test('writing begins with one person: the draft founds a team that bears their name', async () => {
    const person = await participant(house, world.eventId, 'Sari Wijaya');
    const start = { ...command('startDraft'), eventId: world.eventId };
    const [first, second] = [
      await house.startDraft.run(person, start),
      await house.startDraft.run(person, { ...start, clientMutationId: attempt() }),
    ];
    expect(first).toEqual(second);
    expect(await house.readTeams.mine(person, world.eventId)).toMatchObject({ name: 'Team Sari Wijaya', viewerIsLead: true });
    expect(await house.readSubmission.mine(person, world.eventId)).toMatchObject({
      submission: { state: 'DRAFT', number: 1, draftVersion: 0 },
      missing: ['title', 'summary', 'problem', 'solution', 'adoption', 'trackId', 'members'],
      editWindow: { open: true, kind: 'PHASE' },
    });
  });

  test('drafts begun at the same moment get numbers of their own', async () => {
    const people = await Promise.all(Array.from({ length: 6 }, () => participant(house, world.eventId)));
    const ids = await Promise.all(
      people.map((person) => house.startDraft.run(person, { ...command('startDraft'), eventId: world.eventId })),
    );
    const numbers = await Promise.all(
      people.map(async (person) => (await house.readSubmission.mine(person, world.eventId))?.submission.number),
    );
    expect(new Set(ids.map(expectOk)).size).toBe(6);
    expect(numbers.sort()).toEqual([1, 2, 3, 4, 5, 6]);
  });

  test('teams are found by name, page by page, by people of the event', async () => {
    for (const name of ['Banjir', 'Lampu Jalan', 'Später Regen', '100 %']) await found(await participant(house, world.eventId), name);
    const viewer = await participant(house, world.eventId);
    const page = async (search: string | null, first: number, after: string | null = null, who = viewer) =>
      expectOk(await house.readTeams.page(who, { eventId: world.eventId, search, tooSmall: false, counted: true }, { first, after }));
    const one = await page(null, 3);
    expect(one).toMatchObject({ hasNextPage: true, totalCount: 4, items: [{ name: 'Banjir', submissionId: null }, {}, {}] });
    expect((await page(null, 3, one.endCursor)).items.map(({ name }) => name)).toEqual(['100 %']);
    expect((await page('SPATER', 10)).items.map(({ name }) => name)).toEqual(['Später Regen']);
    expect((await page('%', 10)).items.map(({ name }) => name)).toEqual(['100 %']);
    expect(await page(null, 10, null, VISITOR)).toEqual({ items: [], hasNextPage: false, endCursor: null, totalCount: 0 });
    expect(
      await house.readTeams.page(
        viewer,
        { eventId: world.eventId, search: null, tooSmall: false, counted: false },
        { first: 1, after: 'x' },
      ),
    ).toMatchObject({ ok: false });
  });

  test('when organisers take people out, the longest member leads on; the last one of a team that handed nothing in ends it', async () => {
    new LeaveWithPerson(
      house.eventHooks,
      house.hooks,
      house.teams,
      house.submissions,
      new JoinRequestStore(),
      house.persons,
    ).onModuleInit();
    const [lead, heir] = [await participant(house, world.eventId), await participant(house, world.eventId, 'Heir')];
    const teamId = expectOk(await found(lead));
    expectOk(await join(heir, await link(lead, teamId)));
    const follows = (viewer: Viewer) =>
      house.uow.read((tx) => house.eventHooks.departuresOf(tx, world.eventId, viewer.userId ?? asId('nobody'), house.clock.now()));
    const depart = (viewer: Viewer) =>
      write(house, (tx) => house.eventHooks.personDeparts(tx, world.eventId, viewer.userId ?? asId('nobody'), house.clock.now()));
    expect(await follows(lead)).toMatchObject([
      { kind: 'LEAVES_TEAM', name: 'Arus' },
      { kind: 'LEAD_HANDED_OVER', name: 'Heir' },
    ]);
    expect(await size(lead)).toBe(2);
    await depart(lead);
    expect((await house.readTeams.mine(heir, world.eventId))?.members).toMatchObject([{ lead: true }]);
    expect(await follows(heir)).toMatchObject([{ kind: 'TEAM_DISSOLVED', name: 'Arus' }]);
    await depart(heir);
    expect(await house.uow.read((tx) => house.teams.byId(tx, teamId))).toBeNull();
    expect(await follows(heir)).toEqual([]);
  });
});
