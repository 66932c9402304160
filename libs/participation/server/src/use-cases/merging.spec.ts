import { expectOk, plus, type SubmissionId } from '@jamboree/kernel';
import { AuditRecordSchema, MailSchema } from '@jamboree/platform-server';
import { describeOnEngines } from '@jamboree/platform-testing';
import { ParticipationFiguresStore } from '../persistence/participation-figures.store.js';
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
import { moveTo, submission, teamWithDraft, type TeamStory } from '../testing/story.js';
import { MERGE_MAIL_HELD } from './tell-of-merge.js';

describeOnEngines('merging', PARTICIPATION_DATABASE, (engine) => {
  let house: ParticipationHouse;
  let world: HackathonWorld;
  beforeEach(async () => {
    house = participationHouse(engine());
    world = await hackathon(house);
    moveTo(house, world, 'BUILD', 1);
  });

  async function entered(title: string) {
    const story = await teamWithDraft(house, world, title);
    expectOk(await house.submit.run(story.lead, submission(story.submissionId)));
    return story;
  }
  const merge = (from: SubmissionId, intoId: SubmissionId, said = command('mergeSubmissions'), reason = 'One idea, written twice') =>
    house.merge.run(world.organiser, { ...said, submissionId: from, intoId, reason });
  const undo = (submissionId: SubmissionId, reason = 'They are two ideas') =>
    house.undoMerge.run(world.organiser, { ...command('undoMerge'), submissionId, reason });
  const stored = (ids: readonly SubmissionId[]) =>
    house.uow.read(async (tx) => {
      const all = await Promise.all(ids.map((id) => house.submissions.byId(tx, id)));
      return all.map((one) => one && { state: one.state, stateReason: one.stateReason, mergedInto: one.mergedInto });
    });
  const submissionFor = async (viewer: TeamStory['lead'], id: SubmissionId) => {
    const details = await house.readSubmission.byId(viewer, id);
    if (details === null) throw new Error('It is not readable.');
    return details;
  };
  const mailsOf = ({ lead }: TeamStory) =>
    house.uow.read(async (tx) =>
      (await tx.find(MailSchema)).filter(({ dedupeKey }) => dedupeKey.endsWith(String(lead.userId))).map(({ template }) => template),
    );

  test('an entry lives on in another, told to both teams, and nothing is left of that once it was taken back', async () => {
    const [one, other] = [await entered('Arus'), await entered('Banjir')];
    const ids = [one.submissionId, other.submissionId];
    const before = await stored(ids);
    const preview = await house.readMerges.preview(world.organiser, one.submissionId, other.submissionId);
    expect(preview).toMatchObject({
      from: { teamName: 'Team Arus' },
      into: { title: 'Banjir' },
      obstacle: null,
      authors: ['Sari', 'Jonas', 'Sari', 'Jonas'],
    });

    const said = command('mergeSubmissions');
    expectOk(await merge(one.submissionId, other.submissionId, said));
    expectOk(await merge(one.submissionId, other.submissionId, said));
    expect(await stored(ids)).toEqual([
      { state: 'MERGED', stateReason: 'One idea, written twice', mergedInto: other.submissionId },
      { state: 'SUBMITTED', stateReason: null, mergedInto: null },
    ]);
    // The old address leads to the survivor, also for those who wrote the other; what they wrote stays theirs to read.
    expect(await house.idea.run(one.lead, one.submissionId)).toMatchObject({ id: other.submissionId });
    const first = { first: 1, after: null };
    expect(await house.readMerges.otherTeams(world.eventId, other.submissionId, first)).toMatchObject({
      value: { items: [{ name: 'Team Arus' }], hasNextPage: false },
    });
    const mine = await submissionFor(one.lead, one.submissionId);
    expect(mine).toMatchObject({ own: true, latestVersion: { version: { number: 1 } }, editWindow: { open: false } });
    expect(await house.readMerges.into(one.lead, mine)).toMatchObject({ into: { id: other.submissionId }, byName: null, mayUndo: false });
    const request = { eventId: world.eventId, trackId: null, search: null, counted: true };
    const listed = expectOk(await house.gallery.page(one.lead, request, { first: 10, after: null }));
    expect(listed).toMatchObject({ totalCount: 1, items: [{ id: other.submissionId, otherTeams: ['Team Arus'], moreTeams: 0 }] });
    const coauthors = await house.uow.read((tx) => new ParticipationFiguresStore().coauthors(tx, [one.teamId, other.teamId]));
    expect([coauthors.get(one.teamId), coauthors.get(other.teamId)]).toEqual([['Team Banjir'], ['Team Arus']]);
    const survivor = await submissionFor(world.organiser, other.submissionId);
    expect(await house.readMerges.held(survivor, first)).toMatchObject({
      value: { items: [{ id: one.submissionId, authors: ['Sari', 'Jonas'] }] },
    });

    house.clock.set(plus(house.clock.now(), MERGE_MAIL_HELD));
    expectOk(await undo(one.submissionId));
    expect(await stored(ids)).toEqual(before);
    expect(await house.idea.run(one.lead, one.submissionId)).toMatchObject({ id: one.submissionId });
    expect(await house.idea.run(one.lead, other.submissionId)).toBeNull();
    expect(await mailsOf(one)).toEqual(expect.arrayContaining(['team-merged', 'team-unmerged']));
    expect(await mailsOf(other)).toEqual(expect.arrayContaining(['team-merged-into-yours', 'team-unmerged-from-yours']));
    const audit = await house.uow.read((tx) =>
      tx.find(AuditRecordSchema, { where: { subjectId: one.submissionId }, order: { id: 'ASC' } }),
    );
    expect(audit.map(({ type }) => type).filter((type) => type.includes('erged'))).toEqual(['SubmissionMerged', 'SubmissionUnmerged']);
  });

  test('merged and taken back in turn, both teams are told once of what lasts', async () => {
    const [one, other] = [await entered('Arus'), await entered('Banjir')];
    const there = async () => expectOk(await merge(one.submissionId, other.submissionId));
    const back = async () => expectOk(await undo(one.submissionId));
    const told = async () =>
      [await mailsOf(one), await mailsOf(other)].map((templates) => templates.filter((name) => name.includes('merged')));
    const wait = () => house.clock.set(plus(house.clock.now(), MERGE_MAIL_HELD));
    for (let turn = 0; turn < 3; turn += 1) {
      await there();
      await back();
    }
    expect(await told()).toEqual([[], []]);
    await there();
    wait();
    const merged = [['team-merged'], ['team-merged-into-yours']];
    expect(await told()).toEqual(merged);
    await back();
    await there();
    await back();
    await there();
    expect(await told()).toEqual(merged);
    await back();
    wait();
    await there();
    expect((await told()).map((templates) => templates.length)).toEqual([3, 3]);
  });

  test('of two organisers who merge a pair both ways at once, one is refused; nothing is merged twice', async () => {
    const [one, other, third] = [await entered('Arus'), await entered('Banjir'), await entered('Curah')];
    const answers = await Promise.all([
      merge(one.submissionId, other.submissionId),
      merge(other.submissionId, one.submissionId),
      merge(other.submissionId, third.submissionId),
    ]);
    const states = (await stored([one, other, third].map(({ submissionId }) => submissionId))).map((entry) => entry?.state);
    // Both into the third's place or one into another: never a chain, never a circle.
    expect(answers.filter(({ ok }) => ok).length).toBe(states.filter((state) => state === 'MERGED').length);
    expect(states.filter((state) => state === 'MERGED').length).toBe(1);
    expect(answers.filter(({ ok }) => !ok)).toEqual([
      { ok: false, error: { code: 'CannotMerge', obstacle: expect.any(String) as string } },
      { ok: false, error: { code: 'CannotMerge', obstacle: expect.any(String) as string } },
    ]);
  });

  test('once judging has begun nothing is merged, and no merge is taken back', async () => {
    const [one, other, third] = [await entered('Arus'), await entered('Banjir'), await entered('Curah')];
    expectOk(await merge(one.submissionId, other.submissionId));
    await write(house, (tx) => house.states.enterJury(tx, world.eventId));
    expect(await merge(third.submissionId, other.submissionId)).toMatchObject({ error: { obstacle: 'JUDGING_BEGUN' } });
    expect(await undo(one.submissionId)).toMatchObject({ error: { obstacle: 'JUDGING_BEGUN' } });
  });

  test('only who has no conflict of interest with either merges them', async () => {
    const [one, other] = [await entered('Arus'), await entered('Banjir')];
    const attempt = {
      ...command('mergeSubmissions'),
      submissionId: one.submissionId,
      intoId: other.submissionId,
      reason: 'Mine is better',
    };
    expect(await house.merge.run(other.lead, attempt)).toMatchObject({ error: { code: 'NotPermitted' } });
    house.hooks.addConflicts(() => Promise.resolve([other.submissionId]));
    expect(await merge(one.submissionId, other.submissionId)).toMatchObject({
      error: { code: 'NotPermitted', reason: 'CONFLICT_OF_INTEREST' },
    });
    expect(await house.readMerges.preview(await participant(house, world.eventId), one.submissionId, other.submissionId)).toBeNull();
  });
});
