import { asId, err, expectOk, HOUR, MINUTE, ok, pageRequest, plus, type SubmissionId, type UserId, type Viewer } from '@jamboree/kernel';
import { LATE_REQUESTS_AT_MOST } from '@jamboree/participation-domain';
import { AuditRecordSchema, MailSchema } from '@jamboree/platform-server';
import { describeOnEngines } from '@jamboree/platform-testing';
import { RoleStore } from '@jamboree/event-server';
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
import { contentFor, moveTo, save, teamWithDraft, type TeamStory } from '../../testing/story.js';

const FIRST = expectOk(pageRequest(10, null));

describeOnEngines('late requests', PARTICIPATION_DATABASE, (engine) => {
  let house: ParticipationHouse;
  let world: HackathonWorld;
  let story: TeamStory;
  beforeEach(async () => {
    house = participationHouse(engine());
    world = await hackathon(house);
    await organise(world.organiser);
    moveTo(house, world, 'BUILD', 1);
    story = await teamWithDraft(house, world);
    moveTo(house, world, 'ELIGIBILITY', MINUTE);
  });

  const ask = (viewer: Viewer = story.lead, reason = 'Power cut in Tebet', submissionId: SubmissionId = story.submissionId) =>
    house.late.ask.run(viewer, { ...command('askLate'), submissionId, reason });
  const answer = (requestId: string, hours: number | null, words = '') =>
    house.late.answer.run(world.organiser, {
      ...command('answerLateRequest'),
      requestId: asId(requestId),
      expiresAt: hours === null ? null : plus(house.clock.now(), hours * HOUR),
      answer: words,
    });
  const standing = () => house.late.read.ofTeam(story.member, story.submissionId);
  const waiting = async () => {
    const query = { eventId: world.eventId, open: true, counted: true };
    return expectOk(await house.late.read.ofEvent(world.organiser, query, FIRST));
  };
  /** Mails about one request. */
  const mails = async (template: string, about: string) =>
    (await house.uow.read((tx) => tx.find(MailSchema, { where: { template } }))).filter(({ dedupeKey }) => dedupeKey.includes(about));
  const told = async (template: string, about: string) => (await mails(template, about)).map(({ recipient }) => recipient).toSorted();
  const addressesOf = async (...people: readonly Viewer[]) =>
    (await house.uow.read((tx) => house.persons.byIds(tx, people.map(idOf)))).map(({ email }) => email).toSorted();
  const organise = (viewer: Viewer) => {
    const grant = { eventId: world.eventId, userId: idOf(viewer), role: 'ORGANISER' as const, grantedBy: idOf(viewer) };
    return write(house, (tx) => new RoleStore().grant(tx, { ...grant, at: house.clock.now() }));
  };

  test('a team asks once however often it clicks, is let in by the answer, and its text is taken', async () => {
    const asked = await Promise.all([ask(), ask(), ask()]);
    expect(new Set(asked.map((one) => expectOk(one))).size).toBe(1);
    expect(await waiting()).toMatchObject({
      totalCount: 1,
      items: [
        { teamName: 'Team Arus', submissionTitle: 'Team Arus', askedByName: 'Sari', reason: 'Power cut in Tebet', submittedAt: null },
      ],
    });
    expect(await ask(story.member)).toMatchObject(err({ code: 'StateChanged', current: 'OPEN' }));

    const [requestId = ''] = asked.map((one) => expectOk(one));
    expect(await answer(requestId, 6, 'Until tonight')).toEqual(ok(requestId));
    expect(await waiting()).toMatchObject({ totalCount: 0 });
    expect(await standing()).toMatchObject({
      request: { state: 'GRANTED', answer: 'Until tonight', grantedUntil: plus(house.clock.now(), 6 * HOUR) },
    });
    await save(house, story.lead, story.submissionId, 1, contentFor(null, 'Arus, written late'));
    expect(await answer(requestId, null, 'No after all')).toMatchObject(err({ code: 'StateChanged', current: 'GRANTED' }));
    expect(await told('team-late-granted', requestId)).toEqual(await addressesOf(story.lead, story.member));
    for (const { text } of await mails('team-late-granted', requestId)) expect(text).toMatch(/WIB[^]*Until tonight/u);
    const audit = await house.uow.read((tx) => tx.find(AuditRecordSchema, { where: { subjectId: story.submissionId } }));
    expect(audit.map(({ type }) => type)).toEqual(expect.arrayContaining(['LateRequestAsked', 'ExtensionGranted', 'LateRequestGranted']));
    expect(JSON.stringify(audit)).not.toContain('Tebet');
  });

  test('organisers who may decide about the team are told, and of another that waits only an hour after they were last told', async () => {
    const biased = viewerIn(world.eventId, await settle(house, 'Dewi'), 'ORGANISER');
    await organise(biased);
    house.hooks.addConflicted((_tx, _event, submissionId, people) =>
      Promise.resolve(people.filter((one) => one === biased.userId && submissionId === story.submissionId)),
    );
    moveTo(house, world, 'BUILD', 2);
    const [second, third] = [await teamWithDraft(house, world, 'Sumur'), await teamWithDraft(house, world, 'Angin')];
    moveTo(house, world, 'ELIGIBILITY', MINUTE);
    const first = expectOk(await ask());
    expect(await told('team-late-asked', first)).toEqual(await addressesOf(world.organiser));

    house.clock.set(plus(house.clock.now(), 50 * MINUTE));
    const next = expectOk(await ask(second.lead, 'Flood', second.submissionId));
    expect(await told('team-late-asked', next)).toEqual([]);
    house.clock.set(plus(house.clock.now(), 50 * MINUTE));
    const last = expectOk(await ask(third.lead, 'Storm', third.submissionId));
    expect(await told('team-late-asked', last)).toEqual(await addressesOf(world.organiser, biased));

    house.hooks.addConflicts(() => Promise.resolve([second.submissionId, third.submissionId]));
    expect(await waiting()).toMatchObject({ totalCount: 1, items: [{ id: first, submissionId: story.submissionId }] });
    expect(await house.uow.read((tx) => house.late.store.openLateRequests(tx, world.eventId))).toBe(3);
  });

  test('declined with a reason, a team may ask again; withdrawn, nobody answers; granted by hand, it is answered', async () => {
    const first = expectOk(await ask());
    expect(await answer(first, null, ' ')).toMatchObject({ error: { code: 'InvalidInput', issues: [{ field: 'answer' }] } });
    expect(await answer(first, -1)).toMatchObject({ error: { code: 'InvalidInput', issues: [{ field: 'expiresAt' }] } });
    expectOk(await answer(first, null, 'The rules say no'));
    expect(await standing()).toMatchObject({ possible: true, request: { state: 'DECLINED', answer: 'The rules say no' } });
    expect(await told('team-late-declined', first)).toEqual(await addressesOf(story.lead, story.member));

    const second = expectOk(await ask(story.member, 'Hospital'));
    expectOk(await house.late.withdraw.run(story.lead, { ...command('withdrawLateRequest'), requestId: second }));
    expect(await answer(second, 1)).toMatchObject(err({ code: 'StateChanged', current: 'WITHDRAWN' }));

    expectOk(await ask(story.lead, 'Power cut again'));
    const grant = {
      submissionId: story.submissionId,
      scope: 'CONTENT' as const,
      expiresAt: plus(house.clock.now(), HOUR),
      reason: 'By phone',
    };
    expectOk(await house.grantExtension.run(world.organiser, { ...command('grantExtension'), ...grant }));
    expect(await standing()).toMatchObject({ request: { state: 'GRANTED' } });
  });

  test('a team founded anew does not begin the count of whoever asks anew', async () => {
    const { eventId } = world;
    expectOk(await ask());
    moveTo(house, world, 'BUILD', 2);
    for (const one of [story.member, story.lead]) expectOk(await house.leave.run(one, { ...command('leaveTeam'), teamId: story.teamId }));
    expectOk(await house.createTeam.run(story.lead, { ...command('createTeam'), eventId, name: 'Arus anew', pitch: '' }));
    const submissionId = expectOk(await house.startDraft.run(story.lead, { ...command('startDraft'), eventId }));
    moveTo(house, world, 'ELIGIBILITY', MINUTE);
    for (let time = 1; time < LATE_REQUESTS_AT_MOST; time += 1) {
      const requestId = expectOk(await ask(story.lead, 'Power cut', submissionId));
      expectOk(await house.late.withdraw.run(story.lead, { ...command('withdrawLateRequest'), requestId }));
    }
    expect(await ask(story.lead, 'Power cut', submissionId)).toMatchObject(err({ code: 'StateChanged', current: 'ASKED_TOO_OFTEN' }));
  });

  test('others neither ask, nor answer, nor see; and nobody asks once judging has begun', async () => {
    const stranger = await participant(house, world.eventId, 'Budi');
    expect(await ask(stranger)).toMatchObject({ error: { code: 'NotPermitted' } });
    const requestId = expectOk(await ask());
    const withdraw = { ...command('withdrawLateRequest'), requestId };
    expect(await house.late.withdraw.run(stranger, withdraw)).toMatchObject(err({ code: 'NotFound', what: 'request' }));
    const grant = { ...command('answerLateRequest'), requestId, expiresAt: plus(house.clock.now(), HOUR), answer: '' };
    expect(await house.late.answer.run(story.lead, grant)).toMatchObject({ error: { code: 'NotPermitted' } });
    expect(await house.late.read.ofTeam(stranger, story.submissionId)).toBeNull();
    expect(expectOk(await house.late.read.ofEvent(story.lead, { eventId: world.eventId, open: true, counted: true }, FIRST))).toBeNull();
    expectOk(await answer(requestId, null, 'Not this time'));
    moveTo(house, world, 'JURY_ROUND_1', 1);
    expect(await ask()).toMatchObject({ error: { code: 'PhaseClosed', lateEntryPossible: false } });
    expect(await standing()).toMatchObject({ possible: false });
  });
});

function idOf({ userId }: Viewer): UserId {
  if (userId === null) throw new Error('A visitor has no account.');
  return userId;
}
