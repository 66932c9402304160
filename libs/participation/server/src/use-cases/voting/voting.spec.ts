import type { Phase, PhaseState } from '@jamboree/event-domain';
import { RoleStore } from '@jamboree/event-server';
import { expectOk, HOUR, ok, plus, VISITOR, type SubmissionId, type Viewer } from '@jamboree/kernel';
import type { VotingRoundId } from '@jamboree/participation-domain';
import { describeOnEngines } from '@jamboree/platform-testing';
import { TeamStore } from '../../persistence/team.store.js';
import { PARTICIPATION_DATABASE } from '../../testing/participation-database.js';
import {
  command,
  hackathon,
  participant,
  participationHouse,
  settle,
  viewerIn,
  write,
  type HackathonWorld,
  type ParticipationHouse,
} from '../../testing/participation-house.js';
import { moveTo, submission, teamWithDraft, type TeamStory } from '../../testing/story.js';

describeOnEngines('a vote of the audience', PARTICIPATION_DATABASE, (engine) => {
  let house: ParticipationHouse;
  let world: HackathonWorld;
  let organiser: Viewer;
  let stories: TeamStory[];
  let roundId: VotingRoundId;
  let slug: string;

  beforeEach(async () => {
    house = participationHouse(engine());
    world = await hackathon(house);
    ({ slug } = world.plan.event);
    organiser = viewerIn(world.eventId, await settle(house, 'Maya'), 'ORGANISER');
    moveTo(house, world, 'SUBMIT', 1);
    stories = [];
    for (const title of ['Arus', 'Teduh', 'Udara', 'Payung', 'Kali', 'Angin', 'Batu']) {
      moveTo(house, world, 'BUILD', 1);
      const story = await teamWithDraft(house, world, title);
      moveTo(house, world, 'SUBMIT', 1);
      expectOk(await house.submit.run(story.lead, submission(story.submissionId)));
      stories.push(story);
    }
    const now = house.clock.now();
    const rules = { electorate: 'PARTICIPANTS' as const, votesPerPerson: 5, phaseId: null, opensAt: now, closesAt: plus(now, HOUR) };
    const prepared = { ...command('saveVotingRound'), eventId: world.eventId, expectedVersion: null, ...rules };
    expectOk(await house.voting.manage.save(organiser, prepared));
    roundId = (await seen(organiser)).round.id;
  }, 60_000);

  async function seen(viewer: Viewer) {
    const details = await house.voting.read.bySlug(viewer, slug);
    if (details === null) throw new Error('There is no vote.');
    return details;
  }

  const cast = (viewer: Viewer, submissionId: SubmissionId) =>
    house.voting.cast.cast(viewer, { ...command('castBallot'), roundId, submissionId });
  const takeBack = (viewer: Viewer, submissionId: SubmissionId) =>
    house.voting.cast.takeBack(viewer, { ...command('takeBallotBack'), roundId, submissionId });
  const ideas = () => stories.map(({ submissionId }) => submissionId);

  test('fifty votes at the same moment, with a budget of five: exactly five count, and each idea once', async () => {
    const voter = await participant(house, world.eventId, 'Tika');
    const all = ideas();
    const answers = await Promise.all(Array.from({ length: 50 }, (_, index) => cast(voter, all[index % all.length] ?? all[0] ?? never())));
    expect(answers.filter(({ ok }) => ok)).toHaveLength(5);
    const { votes } = await seen(voter);
    expect(votes).toHaveLength(5);
    expect(new Set(votes).size).toBe(5);
    expect(await cast(voter, all.find((id) => !votes.includes(id)) ?? never())).toMatchObject({ error: { code: 'NoVotesLeft', max: 5 } });
    expectOk(await takeBack(voter, votes[0] ?? never()));
    expect(await takeBack(voter, votes[0] ?? never())).toMatchObject({ error: { code: 'StateChanged' } });
    expectOk(await cast(voter, all.find((id) => !votes.includes(id)) ?? never()));
    expect((await seen(voter)).votes).toHaveLength(5);
  });

  test('nobody votes for the own team, without taking part, or outside the round', async () => {
    const [own, other] = stories;
    if (own === undefined || other === undefined) throw new Error('No stories');
    expect(await cast(own.member, own.submissionId)).toMatchObject({ error: { code: 'NotPermitted', reason: 'CONFLICT_OF_INTEREST' } });
    expect(await cast(VISITOR, other.submissionId)).toMatchObject({ error: { reason: 'SIGNED_OUT' } });
    expect(await cast(organiser, other.submissionId)).toMatchObject({ error: { reason: 'ROLE' } });
    expectOk(await cast(own.lead, other.submissionId));
    expect(await cast(own.lead, other.submissionId)).toMatchObject({ error: { code: 'StateChanged', current: 'VOTED' } });
    house.clock.advance(HOUR);
    expect(await cast(own.member, other.submissionId)).toMatchObject({ error: { code: 'StateChanged', current: 'CLOSED' } });
    expect(await takeBack(own.lead, other.submissionId)).toMatchObject({ error: { code: 'StateChanged', current: 'CLOSED' } });
  });

  test('a vote for a team does not count once its voter belongs to it', async () => {
    const [story] = stories;
    if (story === undefined) throw new Error('No stories');
    const voter = await participant(house, world.eventId, 'Tika');
    expectOk(await cast(voter, story.submissionId));
    const { teamId: id } = story;
    const { eventId } = world;
    await house.uow.write(VISITOR, { ...command('join') }, async (tx) =>
      ok(await new TeamStore().addMember(tx, { id, eventId }, voter.userId ?? never(), false, house.clock.now())),
    );
    house.clock.advance(HOUR);
    expect((await seen(organiser)).tally).toEqual([]);
  });

  test('figures are null for everybody until the end, for organisers from then on, for everybody once published', async () => {
    const [first, second] = stories;
    if (first === undefined || second === undefined) throw new Error('No stories');
    expectOk(await cast(first.lead, second.submissionId));
    expectOk(await cast(first.member, second.submissionId));
    expectOk(await cast(second.lead, first.submissionId));
    for (const viewer of [VISITOR, first.lead, organiser]) expect((await seen(viewer)).tally).toBeNull();
    const publish = (expectedVersion: number) =>
      house.voting.manage.publish(organiser, { ...command('publish'), eventId: world.eventId, expectedVersion });
    expect(await publish(1)).toMatchObject({ error: { code: 'StateChanged', current: 'OPEN' } });
    house.clock.advance(HOUR);
    expect((await seen(first.lead)).tally).toBeNull();
    expect((await seen(organiser)).tally).toMatchObject([
      { title: 'Teduh', votes: 2, place: 1 },
      { title: 'Arus', votes: 1, place: 2 },
    ]);
    expectOk(await publish(1));
    expect((await seen(VISITOR)).tally).toHaveLength(2);
  });

  test('a vote of a phase ends when that does, waits on its voters’ own page, and counts no more once it is opened again', async () => {
    const other = await hackathon(house);
    const rules = { electorate: 'SIGNED_IN' as const, votesPerPerson: 2, opensAt: null, closesAt: null };
    const me = organiser.userId ?? never();
    const boss = viewerIn(other.eventId, me, 'ORGANISER');
    const save = (key: string) =>
      house.voting.manage.save(boss, {
        ...{ ...command('saveVotingRound'), ...rules, eventId: other.eventId, expectedVersion: null },
        phaseId: other.phase(key).id,
      });
    expectOk(await save('BUILD'));
    const details = async () => (await house.voting.read.byEvent(boss, other.eventId)) ?? never();
    const { closesAt } = (await details()).round;
    expect(closesAt).toBe(other.phase('BUILD').closesAt);
    const later = { ...other.phase('BUILD'), closesAt: plus(closesAt, HOUR), version: 2 };
    const reopened = async (phase: Phase, from: PhaseState) => {
      const change = { event: other.plan.event, phases: other.plan.phases, phase, from, to: 'OPEN' as const, at: house.clock.now() };
      await write(house, (tx) => house.eventHooks.phaseHasChanged(tx, change));
    };
    await write(house, async (tx) => {
      const before = (await house.events.byId(tx, other.eventId)) ?? never();
      await house.events.replaceChanged(tx, before, { ...before, phases: [later], steps: [], deadlines: [] });
      await new RoleStore().grant(tx, { eventId: other.eventId, userId: me, role: 'ORGANISER', grantedBy: me, at: house.clock.now() });
    });
    const waiting = async () => expectOk(await house.voting.read.waitingFor(boss, { first: 5, after: null })).items;
    expect(await waiting()).toEqual([]);
    house.clock.set(closesAt);
    expect((await details()).state).toBe('OPEN');
    expect(await waiting()).toMatchObject([{ slug: other.plan.event.slug, left: 2, closesAt: later.closesAt }]);
    await reopened(later, 'PAUSED');
    expect((await details()).state).toBe('OPEN');
    house.clock.set(later.closesAt);
    expect((await details()).state).toBe('CLOSED');
    expect(await waiting()).toEqual([]);
    expectOk(await house.voting.manage.publish(boss, { ...command('publish'), eventId: other.eventId, expectedVersion: 1 }));
    await reopened({ ...later, visit: 2 }, 'CLOSED');
    expect(await details()).toMatchObject({ state: 'VOID', tally: null, round: { version: 3 } });
    expect(await save('BUILD')).toMatchObject({ error: { issues: [{ field: 'phaseId', rule: 'outOfRange' }] } });
    expectOk(await save('SUBMIT'));
    expect((await details()).round).toMatchObject({ version: 1, voidedAt: null });
  });

  test('every voter reads the ideas in an order of their own, without teams, and only while the round is open', async () => {
    const voter = await participant(house, world.eventId, 'Tika');
    const read = async (viewer: Viewer, first: number, after: string | null) =>
      house.voting.read.entries(viewer, roundId, { first, after });
    const page = expectOk((await read(voter, 4, null)) ?? never());
    const rest = expectOk((await read(voter, 4, page.endCursor)) ?? never());
    expect(new Set([...page.items, ...rest.items].map(({ id }) => id))).toEqual(new Set(ideas()));
    expect(expectOk((await read(voter, 4, null)) ?? never()).items).toEqual(page.items);
    expect(JSON.stringify(page.items)).not.toContain('Team');
    expect(await read(VISITOR, 4, null)).toBeNull();
    expect(await read(organiser, 4, null)).toBeNull();
    house.clock.advance(HOUR);
    expect(await read(voter, 4, null)).toBeNull();
  });
});

function never(): never {
  throw new Error('This is not there.');
}
